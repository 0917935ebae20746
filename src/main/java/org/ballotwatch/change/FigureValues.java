package org.ballotwatch.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.FigureReport;
import org.ballotwatch.figure.Figures;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** The figures of an event. */
@ApplicationScoped
class FigureValues implements ShownValues<FigureReport> {
    @Override
    public ReportReads<FigureReport> reports() {
        return Figures.REPORTS;
    }

    @Override
    public String event(String column) {
        return "r." + column;
    }

    @Override
    public List<ShownValue> of(Reading reading, List<FigureReport> reports) {
        List<ShownValue> values = new ArrayList<>();
        for (Figure figure : Figures.resolved(reading, reports)) {
            String path = FieldPath.entry("figures", figure.measure(), figure.group(), figure.weapon(), figure.scope());
            values.add(number(path + ".best", figure.best(), figure));
            values.add(number(path + ".low", figure.low(), figure));
            values.add(number(path + ".high", figure.high(), figure));
        }
        return values;
    }

    private static ShownValue number(String field, Object value, Figure figure) {
        return new ShownValue(field, field, value, figure.reports());
    }
}
