package ua.opencities.admission.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.document.markup.PaperMarkup;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.template.Variant;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.language.CouncilName;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.tenancy.CouncilId;

/** The joining papers of Zhovkva in an invented year, without a database. */
public final class SampleJoiningPaper {
  private static final AssociationProfile ASSOCIATION =
      new AssociationProfile(
          "Асоціація відкритих міст",
          "Асоціація відкритих міст",
          "99000005",
          "UA499990010000026007233566001",
          "АТ «Вигаданий банк»",
          "79000, м. Львів, вул. Вигадана, 1",
          "Виконавча директорка",
          "Ірина ВИГАДАНА",
          true);

  private SampleJoiningPaper() {}

  public static Paper of(JoiningPaper kind, Variant variant) {
    var wording = PaperMarkup.of(JoiningTemplates.shipped(kind, variant), JoiningFields.ALL);
    return facts().filled(kind, wording);
  }

  private static JoiningFacts facts() {
    var zhovkva =
        new CouncilCard(
            new CouncilId(new UUID(0, 0)),
            "UA46060130000059055",
            CouncilKind.MISKA,
            CouncilName.inSixCases("Жовківська міська рада"),
            "46",
            "Львівська",
            "Львівський",
            "м. Жовква",
            Optional.of("99000001"),
            Optional.of("UA213223130000026007233566001"),
            TerritoryStatus.NONE,
            true);
    return new JoiningFacts(
        Optional.of(ASSOCIATION),
        zhovkva,
        Optional.of(new JoiningFacts.Head("міський голова", "Олег ВОЛЬСЬКИЙ")),
        Optional.of(
            Act.of(
                DecidingBody.COUNCIL,
                ActDocument.DECISION,
                "9/VIII-410",
                LocalDate.of(2021, 3, 25))),
        Instant.parse("2021-04-01T09:00:00Z"));
  }
}
