package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.opencities.council.AddCouncil;
import ua.opencities.council.MergeRows;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.contact.AddContact;
import ua.opencities.council.contact.ContactDetails;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.duplicate.apart.MarkApart;
import ua.opencities.duplicate.merger.MergeCouncils;
import ua.opencities.duplicate.merger.PreviewMerger;
import ua.opencities.shared.reach.Phone;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * Two councils entered twice with invented codes of a village: one pair waits, the other is merged;
 * and two councils of one name that really are two.
 */
@Dependent
class DoubleEntries {
  private static final String SNIATYN = "UA26080230000035462";
  private static final String MYKOLAIV = "UA48060150000071713";
  private static final String MYKOLAIVKA = "UA59080150000013842";

  @Inject private AddCouncil add;
  @Inject private AddContact addContact;
  @Inject private PreviewMerger preview;
  @Inject private MergeCouncils merge;
  @Inject private MarkApart apart;

  void enter(Actor operator, Map<String, CouncilId> known) {
    enter(operator, "UA56040110010099001", "Дубненська міська рада", "Дубенський", "Дубно");
    CouncilId gone =
        enter(
            operator, "UA26080230010099002", "Снятинська сільська рада", "Коломийський", "Снятин");
    addContact.add(
        operator,
        gone,
        new ContactDetails(
            ContactFunction.PRESS,
            "Приймальня",
            Optional.empty(),
            Phone.typed("+380 99 000 00 00")));
    CouncilId kept = known.get(SNIATYN);
    var seen = preview.of(operator, kept, gone);
    merge.merge(
        operator,
        kept,
        gone,
        new MergeRows.Versions(seen.kept().version(), seen.gone().version()),
        Set.of(),
        "Вигадані дані: раду внесено вдруге за кодом села");
    apart.mark(
        operator,
        known.get(MYKOLAIV),
        known.get(MYKOLAIVKA),
        "Однойменні ради різних областей: Миколаївської та Сумської");
  }

  private CouncilId enter(Actor operator, String code, String name, String raion, String centre) {
    var details =
        new CouncilDetails(
            name.contains("сільська") ? CouncilKind.SILSKA : CouncilKind.MISKA,
            name,
            Optional.of(raion),
            centre,
            PlaceKind.MISTO,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return add.add(operator, new Katottg(code), details, true);
  }
}
