package org.ballotwatch.incident;

import java.util.List;
import org.ballotwatch.figure.Counted;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.Measure;
import org.eclipse.microprofile.graphql.Description;

@Description("People killed and injured, whoever they were.")
public record Casualties(
        @Description("People killed; null where no report counts them.")
        Figure killed,

        @Description("People injured; null where no report counts them.")
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
