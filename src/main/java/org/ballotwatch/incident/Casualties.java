package org.ballotwatch.incident;

import java.util.List;
import org.ballotwatch.figure.Counted;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.Measure;
import org.eclipse.microprofile.graphql.Description;

@Description("People killed and injured, from reports that count everybody. \"figures\" also has those that "
        + "count a group.")
public record Casualties(
        @Description("People killed; null if no report counts everybody.")
        Figure killed,

        @Description("People injured; null if no report counts everybody.")
        Figure injured) {

    static Casualties of(List<Figure> figures) {
        return new Casualties(find(figures, Measure.KILLED), find(figures, Measure.INJURED));
    }

    private static Figure find(List<Figure> figures, Measure measure) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure && figure.group() == Counted.ALL)
                .findFirst()
                .orElse(null);
    }
}
