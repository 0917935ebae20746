package org.ballotwatch.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.event.PerKind;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.Figures;

/** The evidence for the figures of incidents and elections. */
@Singleton
class FigureEvidence implements EvidenceKind {
    private final Figures figures;

    FigureEvidence(Figures figures) {
        this.figures = figures;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Uni<Map<UUID, List<Evidence>>> of(EvidenceRequest request) {
        return PerKind.read(
                        request.events(),
                        (column, ids) -> figures.of(request.context(), column, ids, null, request.reports()))
                .map(found -> EvidenceRequest.each(
                        found, all -> all.stream().map(FigureEvidence::evidence).toList()));
    }

    private static Evidence evidence(Figure figure) {
        return Evidence.of(
                FieldPath.entry("figures", figure.measure(), figure.group(), figure.weapon()),
                Amount.words(figure.best(), figure.low(), figure.high()),
                figure.disagreement(),
                figure.reports());
    }
}
