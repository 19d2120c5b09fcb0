package ua.opencities.letter.paper;

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
import ua.opencities.letter.LetterView.Outgoing;
import ua.opencities.letter.TypedLetter;
import ua.opencities.tenancy.CouncilId;

/** A letter of either side that went out on one day for ever, without a database. */
public final class SampleLetterPaper {
  private static final Instant MADE = Instant.parse("2022-01-17T09:00:00Z");
  private static final Outgoing OUT = new Outgoing("17/01-15", LocalDate.of(2022, 1, 17), MADE);

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

  private SampleLetterPaper() {}

  public static Paper ofCouncil(Variant variant) {
    var words =
        new TypedLetter(
            ASSOCIATION.name(),
            "Про розгляд проєкту Програми",
            "Просимо розглянути проєкт Програми, обсяг фінансування якої становить 12 000,00 грн.\n"
                + "Зауваження та пропозиції просимо надіслати на адресу міської ради.",
            "Міський голова",
            "Олег ВОЛЬСЬКИЙ");
    return written(words, LetterSender.of(zhovkva()), variant);
  }

  public static Paper ofAssociation(Variant variant) {
    var words =
        new TypedLetter(
            "Жовківська міська рада\nМіському голові\nОлегу ВОЛЬСЬКОМУ",
            "Про проєкт Програми",
            "Асоціація розглянула проєкт Програми та не має до нього зауважень.\n"
                + "Дякуємо за співпрацю.",
            "Виконавча директорка",
            "Ірина ВИГАДАНА");
    return written(words, LetterSender.of(ASSOCIATION), variant);
  }

  private static Paper written(TypedLetter words, LetterSender sender, Variant variant) {
    return new LetterFacts(words, Optional.of(OUT), sender, MADE)
        .filled(PaperMarkup.of(LetterTemplates.shipped(variant), LetterFields.ALL));
  }

  private static CouncilCard zhovkva() {
    return new CouncilCard(
        new CouncilId(new UUID(0, 0)),
        "UA46060130000059055",
        CouncilKind.MISKA,
        CouncilName.inSixCases("Жовківська міська рада"),
        "46",
        "Львівська",
        "Львівський",
        "м. Жовква",
        Optional.of("99000001"),
        Optional.empty(),
        TerritoryStatus.NONE,
        true);
  }
}
