package org.ballotwatch.incident;

import java.util.List;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.FigureSum;
import org.ballotwatch.figure.Measure;
import org.eclipse.microprofile.graphql.Description;

@Description("People killed and injured. If no report counts everybody, the numbers of disjoint groups are summed, "
        + "and the figure is marked as derived. \"figures\" has the groups.")
public record Casualties(
        @Description("People killed; null if no report counts them.")
        Figure killed,

        @Description("People injured; null if no report counts them.")
        Figure injured) {

    static Casualties of(List<Figure> figures) {
        return new Casualties(FigureSum.of(figures, Measure.KILLED), FigureSum.of(figures, Measure.INJURED));
    }
}
