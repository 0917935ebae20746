package org.ballotwatch.figure;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of weapon a figure counts.")
public enum Weapon {
    @Description("Drones.")
    DRONE,

    @Description("Projectiles.")
    PROJECTILE,

    @Description("Missiles.")
    MISSILE,

    @Description("Rockets.")
    ROCKET,

    @Description("Firearms.")
    FIREARM,

    @Description("Explosive devices.")
    EXPLOSIVE,

    @Description("Anything else.")
    OTHER
}
