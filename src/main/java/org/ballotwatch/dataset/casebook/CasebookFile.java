package org.ballotwatch.dataset.casebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ballotwatch.actor.AddActorNameInput;
import org.ballotwatch.actor.OrganizationRecordType;
import org.ballotwatch.actor.PartyRecordType;
import org.ballotwatch.actor.PartyRelationType;
import org.ballotwatch.actor.PersonRecordType;
import org.ballotwatch.actor.TenureType;
import org.ballotwatch.assessment.AssessmentType;
import org.ballotwatch.coding.CodingType;
import org.ballotwatch.dispute.DisputeFilerType;
import org.ballotwatch.dispute.DisputeRecordType;
import org.ballotwatch.dispute.DisputeStepType;
import org.ballotwatch.dispute.DisputeSubjectType;
import org.ballotwatch.election.ElectionRecordType;
import org.ballotwatch.election.ElectionStatusType;
import org.ballotwatch.election.ResultReportType;
import org.ballotwatch.entry.AddExternalIdInput;
import org.ballotwatch.entry.InputFields;
import org.ballotwatch.entry.RecordType;
import org.ballotwatch.event.AccountType;
import org.ballotwatch.figure.FigureReportType;
import org.ballotwatch.incident.IncidentLinkReportType;
import org.ballotwatch.incident.IncidentRecordType;
import org.ballotwatch.incident.ParticipationType;
import org.ballotwatch.link.ElectionLinkReportType;
import org.ballotwatch.place.PlaceRecordType;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.source.SourceRecordType;
import org.ballotwatch.statement.StatementType;

/** The files that a casebook may have, in reading order. The columns are the fields of the input. */
enum CasebookFile {
    SOURCES(new SourceRecordType()),
    PLACES(new PlaceRecordType()),
    PEOPLE(new PersonRecordType()),
    PARTIES(new PartyRecordType()),
    ORGANIZATIONS(new OrganizationRecordType()),
    NAMES(InputFields.of(AddActorNameInput.class)),
    ELECTIONS(new ElectionRecordType()),
    INCIDENTS(new IncidentRecordType()),
    DISPUTES(new DisputeRecordType()),
    EXTERNAL_IDS(InputFields.of(AddExternalIdInput.class)),
    ACCOUNTS(new AccountType()),
    RESULTS(new ResultReportType()),
    ELECTION_STATUSES(new ElectionStatusType()),
    FIGURES(new FigureReportType()),
    PARTICIPATIONS(new ParticipationType()),
    INCIDENT_LINKS(new IncidentLinkReportType()),
    ELECTION_LINKS(new ElectionLinkReportType()),
    TENURES(new TenureType()),
    PARTY_RELATIONS(new PartyRelationType()),
    DISPUTE_FILERS(new DisputeFilerType()),
    DISPUTE_SUBJECTS(new DisputeSubjectType()),
    DISPUTE_STEPS(new DisputeStepType()),
    STATEMENTS(new StatementType()),
    ASSESSMENTS(new AssessmentType()),
    CODINGS(new CodingType());

    static final List<String> NAMES_OF_FILES =
            Arrays.stream(values()).map(CasebookFile::fileName).toList();

    /** Names under which casebooks were written before, and what these files are called now. */
    static final Map<String, String> FORMER_NAMES = Map.of("seat_counts.csv", RESULTS.fileName());

    private final InputFields<?> fields;
    private final RecordType<?, ?> record;
    private final ReportType<?, ?> report;

    CasebookFile(InputFields<?> fields) {
        this(fields, null, null);
    }

    CasebookFile(RecordType<?, ?> record) {
        this(record.fields(), record, null);
    }

    CasebookFile(ReportType<?, ?> report) {
        this(report.fields(), null, report);
    }

    CasebookFile(InputFields<?> fields, RecordType<?, ?> record, ReportType<?, ?> report) {
        this.fields = fields;
        this.record = record;
        this.report = report;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    List<String> columns() {
        return fields.columns();
    }

    List<String> required() {
        return fields.required();
    }

    InputFields<?> fields() {
        return fields;
    }

    /** Null if its rows are not records. */
    RecordType<?, ?> record() {
        return record;
    }

    /** Null if its rows are not reports. */
    ReportType<?, ?> report() {
        return report;
    }
}
