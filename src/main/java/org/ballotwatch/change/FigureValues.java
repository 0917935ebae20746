package org.ballotwatch.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.FigureReport;
import org.ballotwatch.figure.Figures;
import org.ballotwatch.source.Reading;
import org.ballotwatch.source.ReportNodes;

/** What is counted of an event. */
@ApplicationScoped
class FigureValues implements ShownValues<FigureReport> {
    @Override
    public ReportNodes<FigureReport> reports() {
        return Figures.REPORTS;
    }

    @Override
    public String event(String column) {
        return "r." + column;
    }

    @Override
    public List<Shown> of(Reading reading, List<FigureReport> reports) {
        List<Shown> shown = new ArrayList<>();
        for (Figure figure : Figures.resolved(reading, reports)) {
            String path = FieldPath.entry("figures", figure.measure(), figure.group(), figure.weapon());
            shown.add(number(path + ".best", figure.best(), figure));
            shown.add(number(path + ".low", figure.low(), figure));
            shown.add(number(path + ".high", figure.high(), figure));
        }
        return shown;
    }

    private static Shown number(String field, Object value, Figure figure) {
        return new Shown(field, field, value, figure.reports());
    }
}
