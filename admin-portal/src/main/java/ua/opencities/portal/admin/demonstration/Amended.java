package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.programme.AmendProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.ReviseProgramme;
import ua.opencities.programme.act.Amendment;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.publication.RecordPublication;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A programme that a session has amended, and a draft that stands on a council's site. */
@Dependent
class Amended {
  @Inject private ProgrammeRegister programmes;
  @Inject private ProgrammeDetails details;
  @Inject private AmendProgramme amend;
  @Inject private ReviseProgramme revise;
  @Inject private RecordCommitteeAct recordCommitteeAct;
  @Inject private RecordSessionAct recordSessionAct;
  @Inject private RecordPublication publish;
  @Inject private Papers papers;

  void enter(Actor operator, Map<String, CouncilId> known) {
    for (Row row : Facts.rows("amendments.csv")) amend(operator, known, row);
    for (Row row : Facts.rows("publications.csv"))
      publish.record(
          operator, programme(operator, known, row), row.day("day"), row.text("address"));
  }

  /** One task more, agreed and decided. */
  private void amend(Actor operator, Map<String, CouncilId> known, Row row) {
    CouncilId council = known.get(row.text("katottg"));
    var amendment =
        new Amendment(
            row.choice("kind", AmendmentKind.class), row.text("reason"), Optional.empty());
    ProgrammeId next = amend.amend(operator, programme(operator, known, row), amendment);
    var draft = details.of(operator, next);
    revise.revise(operator, next, draft.version(), with(draft.text().aims(), row.text("task")));
    recordCommitteeAct.record(
        operator,
        next,
        papers.act(operator, council, row.text("committee_number"), row.day("committee_day")));
    recordSessionAct.record(
        operator,
        next,
        papers.act(operator, council, row.text("session_number"), row.day("session_day")));
  }

  private static ProgrammePart with(ProgrammePart.Aims aims, String task) {
    return new ProgrammePart.Aims(
        aims.background(),
        aims.purpose(),
        Stream.concat(aims.tasks().stream(), Stream.of(task)).toList(),
        aims.results(),
        aims.stages(),
        aims.control(),
        aims.reportingDates());
  }

  private ProgrammeId programme(Actor operator, Map<String, CouncilId> known, Row row) {
    return programmes
        .page(operator, ProgrammeFilter.of(known.get(row.text("katottg"))), new Page.Request(1, 20))
        .items()
        .stream()
        .filter(it -> it.fromYear() == row.number("year"))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
