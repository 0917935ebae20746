package org.ballotwatch.figure;

import jakarta.inject.Singleton;
import java.util.List;
import org.ballotwatch.event.Amount;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.event.MeasuredNumber;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.event.ShownValueType;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** The figures of an event. */
@Singleton
public class FigureValues implements ShownValueType<FigureReport> {
    @Override
    public ReportReads<FigureReport> reports() {
        return Figures.REPORTS;
    }

    @Override
    public ChangeTopic topic() {
        return ChangeTopic.FIGURES;
    }

    @Override
    public Object part(FigureReport report) {
        return report.measure;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<ShownValue> of(EventRecord event, Reading reading, List<FigureReport> reports) {
        return Figures.resolved(reading, reports).stream()
                .map(FigureValues::shown)
                .toList();
    }

    private static ShownValue shown(Figure figure) {
        String path = FieldPath.entry("figures", figure.measure(), figure.group(), figure.weapon(), figure.scope());
        Amount amount = new Amount(figure.best(), figure.low(), figure.high());
        return ShownValue.of(path, path, amount, figure.disagreement(), figure.reports())
                .counting(MeasuredNumber.FIGURES, figure, figure.stage());
    }
}
