package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.ReviseProgramme;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.year.money.EnteredMoney;
import ua.opencities.programme.year.money.MoneyStep;
import ua.opencities.programme.year.money.RecordYearMoney;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A council that is a member elsewhere too, by a programme of its own beside ours. */
@Dependent
class SecondProgramme {
  @Inject private DraftProgramme draft;
  @Inject private ReviseProgramme revise;
  @Inject private ProgrammeDetails details;
  @Inject private RecordCommitteeAct recordCommitteeAct;
  @Inject private RecordSessionAct recordSessionAct;
  @Inject private RecordYearMoney recordYearMoney;
  @Inject private Papers papers;

  void enter(Actor operator, Map<String, CouncilId> known) {
    JsonObject facts = Facts.json("second-programme.json").asJsonObject();
    CouncilId council = known.get(facts.getString("council"));
    int year = LocalDate.parse(facts.getString("starts")).getYear();
    ProgrammeId id = draft.blank(operator, council, year, year);
    long seen = details.of(operator, id).version();
    for (ProgrammePart part : WrittenDown.parts(facts))
      seen = revise.revise(operator, id, seen, part).version();
    recordCommitteeAct.record(operator, id, act(operator, council, facts.getJsonObject("agreed")));
    recordSessionAct.record(operator, id, act(operator, council, facts.getJsonObject("approved")));
    for (JsonObject entry : facts.getJsonArray("money").getValuesAs(JsonObject.class))
      recordYearMoney.record(operator, council, year, told(entry).of(id));
  }

  private EnteredAct act(Actor operator, CouncilId council, JsonObject said) {
    return papers.act(
        operator, council, said.getString("number"), LocalDate.parse(said.getString("day")));
  }

  private static EnteredMoney told(JsonObject entry) {
    return EnteredMoney.of(
        MoneyStep.valueOf(entry.getString("step")),
        entry.getString("amount"),
        LocalDate.parse(entry.getString("day")),
        entry.getString("document"));
  }
}
