package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.inheritance.Bequest;
import ua.opencities.inheritance.Inherited;
import ua.opencities.inheritance.SettleSuccession;
import ua.opencities.inheritance.SuccessionAct;
import ua.opencities.inheritance.UndoSuccession;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * A succession recorded by mistake and taken back: both acts are to be seen, and nothing is said of
 * real councils that never was.
 */
@Dependent
class Successors {
  private static final String BEFORE = "UA26060170000091466";
  private static final String HEIR = "UA26040190000081578";

  @Inject private SettleSuccession settle;
  @Inject private UndoSuccession undo;

  void enter(Actor operator, Map<String, CouncilId> councils) {
    UUID act =
        settle.settle(
            operator,
            new SuccessionAct(
                SuccessionKind.MERGED,
                "вигадане рішення від 12.01.2026 № 1",
                LocalDate.of(2026, 1, 12)),
            List.of(
                new Bequest(
                    councils.get(BEFORE),
                    councils.get(HEIR),
                    Set.of(Inherited.PROGRAMMES, Inherited.HISTORY),
                    Money.ZERO)),
            Map.of(),
            UUID.nameUUIDFromBytes(new byte[] {1}));
    undo.undo(
        operator,
        act,
        "службова записка від 14.01.2026 № 2: записано помилково",
        LocalDate.of(2026, 1, 14));
  }
}
