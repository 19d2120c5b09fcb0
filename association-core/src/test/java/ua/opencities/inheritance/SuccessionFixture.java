package ua.opencities.inheritance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.fee.account.AccountStatement;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tool.CouncilTool;
import ua.opencities.tool.ToolsOf;

/** Successions in few words. */
final class SuccessionFixture {
  static final Actor OFFICE = Association.administrator();
  static final Set<Inherited> ALL = Set.of(Inherited.values());
  static final String ACT = "рішення обласної ради від 04.05.2026 № 7";
  static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  private SuccessionFixture() {}

  static Bequest leaves(CouncilId from, CouncilId heir, Set<Inherited> what, String sum) {
    return new Bequest(from, heir, what, Money.of(sum));
  }

  static SuccessionAct by(SuccessionKind kind) {
    return new SuccessionAct(kind, ACT, DAY);
  }

  static UUID settle(SuccessionKind kind, Bequest... bequests) {
    Map<CouncilId, Money> seen = new LinkedHashMap<>();
    for (Bequest bequest : bequests) seen.merge(bequest.from(), bequest.sum(), Money::plus);
    return Association.get(SettleSuccession.class)
        .settle(OFFICE, by(kind), List.of(bequests), seen, UUID.randomUUID());
  }

  static UUID undo(UUID act) {
    return Association.get(UndoSuccession.class)
        .undo(OFFICE, act, "рішення від 01.06.2026 № 9", LocalDate.of(2026, 6, 1));
  }

  static AccountStatement account(CouncilId council) {
    return Association.get(MemberAccount.class).asOf(OFFICE, council, LocalDate.of(2027, 1, 1));
  }

  static Money sum(String decimal) {
    return Money.of(decimal);
  }

  static List<String> toolsOf(CouncilId council) {
    return Association.get(ToolsOf.class).of(OFFICE, council).tools().stream()
        .filter(CouncilTool::isOn)
        .map(tool -> tool.tool().code().value())
        .toList();
  }

  static List<InheritanceView> heirsLines(CouncilId council) {
    return Association.get(InheritanceOf.class).lines(Association.clerkOf(council), council);
  }

  static void programme(CouncilId council) {
    Association.get(DraftProgramme.class).fromTemplate(OFFICE, council, 2026, 2026);
  }
}
