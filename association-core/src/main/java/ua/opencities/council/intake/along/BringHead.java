package ua.opencities.council.intake.along;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.CorrectOfficial;
import ua.opencities.council.official.EndOfficialTerm;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.official.OfficialsInPost;
import ua.opencities.council.official.TakeBackOfficial;
import ua.opencities.council.sheet.Remark;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The head of a council; the term of the one before ends the day before. */
@ApplicationScoped
class BringHead implements Bringing {
  private static final String KIND = "head";

  @Inject OfficialsInPost all;
  @Inject OfficialHistory officials;
  @Inject AppointOfficial appoint;
  @Inject EndOfficialTerm end;
  @Inject TakeBackOfficial takeBack;
  @Inject CorrectOfficial correct;
  @Inject Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean isToldBy(Mapping mapping) {
    return mapping.takes(ImportField.HEAD_NAME);
  }

  @Override
  public Judging judging(Actor actor) {
    Map<CouncilId, List<OfficialView>> known = all.of(actor, OfficialPosition.HEAD);
    LocalDate today = LocalDate.now(clock);
    return line -> {
      List<OfficialView> heads = line.id().map(CouncilId::new).map(known::get).orElse(List.of());
      return HeadCells.of(line, today)
          .filter(it -> !it.isAmong(heads))
          .map(it -> brought(it, heads));
    };
  }

  private static Brought brought(HeadCells told, List<OfficialView> heads) {
    List<OfficialView> others = told.inTheWay(heads);
    boolean later = others.stream().anyMatch(it -> !it.term().from().isBefore(told.first()));
    if (later || others.size() > 1)
      return new Brought(
          KIND,
          Optional.empty(),
          List.of(
              Remark.of(
                  "council.import-head-in-office",
                  others.get(0).name().full(),
                  others.get(0).term().from())),
          false);
    HeadPlan plan = told.plan(others.stream().findFirst());
    String name = plan.name().given() + " " + plan.name().surname();
    var said = new ArrayList<Remark>();
    said.add(
        others.isEmpty()
            ? Remark.of("council.import-head-new", name, plan.title(), plan.since())
            : Remark.of(
                "council.import-head-instead",
                name,
                plan.title(),
                plan.since(),
                others.get(0).name().full(),
                plan.lastDayBefore()));
    if (told.since().isEmpty())
      said.add(Remark.of("council.import-head-since-assumed", told.first()));
    if (told.name().guessed())
      said.add(Remark.of("council.import-head-surname-assumed", plan.name().surname()));
    return new Brought(KIND, Optional.of(plan.json()), said, false);
  }

  @Override
  public boolean fits(Actor actor, CouncilId council, JsonObject json) {
    HeadPlan plan = HeadPlan.read(json);
    var told = new HeadCells(plan.title(), plan.name(), Optional.of(plan.since()), plan.since());
    List<OfficialView> heads = heads(actor, council);
    return !told.isAmong(heads)
        && told.inTheWay(heads).stream()
            .map(OfficialView::id)
            .toList()
            .equals(plan.before().stream().toList())
        && told.inTheWay(heads).stream().allMatch(it -> it.term().to().equals(plan.until()));
  }

  @Override
  public UUID bring(Actor actor, CouncilId council, JsonObject json) {
    HeadPlan plan = HeadPlan.read(json);
    plan.before().ifPresent(id -> end.end(actor, id, plan.lastDayBefore()));
    return appoint.appoint(actor, council, plan.appointment());
  }

  @Override
  public boolean isAsBrought(Actor actor, CouncilId council, JsonObject json, UUID came) {
    HeadPlan plan = HeadPlan.read(json);
    List<OfficialView> heads = heads(actor, council);
    return heads.stream().anyMatch(it -> it.id().equals(came) && plan.isOf(it))
        && (plan.before().isEmpty()
            || heads.stream()
                .filter(it -> it.id().equals(plan.before().get()))
                .anyMatch(it -> it.term().to().equals(Optional.of(plan.lastDayBefore()))));
  }

  @Override
  public void takeBack(Actor actor, CouncilId council, JsonObject json, UUID came, String reason) {
    HeadPlan plan = HeadPlan.read(json);
    for (OfficialView each : heads(actor, council)) {
      if (each.id().equals(came)) takeBack.takeBack(actor, came, each.version(), reason);
      if (plan.before().stream().anyMatch(each.id()::equals))
        correct.correct(actor, each.id(), each.version(), plan.again(each), reason);
    }
  }

  private List<OfficialView> heads(Actor actor, CouncilId council) {
    return officials.of(actor, council).stream()
        .filter(each -> each.position() == OfficialPosition.HEAD)
        .toList();
  }
}
