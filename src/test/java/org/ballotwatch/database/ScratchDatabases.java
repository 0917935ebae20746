package org.ballotwatch.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Databases beside that of the tests, on the same server. */
@ApplicationScoped
public class ScratchDatabases {
    @Inject
    Sql sql;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    /** Creates an empty one. */
    public void create(String name) {
        sql.run("create database " + name);
    }

    public void drop(String name) {
        sql.run("drop database " + name + " with (force)");
    }

    public Flyway flyway(String name) {
        return Flyway.configure().dataSource(url(name), user, password).load();
    }

    /** @param parameters of the driver, such as {@code preferQueryMode=simple} */
    public Connection connect(String name, String parameters) throws SQLException {
        return DriverManager.getConnection(url(name) + "?" + parameters, user, password);
    }

    private String url(String name) {
        return url.replaceFirst("/[^/]*$", "/" + name);
    }
}
