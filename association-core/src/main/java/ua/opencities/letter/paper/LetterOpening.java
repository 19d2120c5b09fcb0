package ua.opencities.letter.paper;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.official.OfficialsInOffice;
import ua.opencities.fee.account.ArrearsOf;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.letter.LetterPurpose;
import ua.opencities.letter.TypedLetter;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.advice.AdviceGiven;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The first words of a letter: to whom, what about, who signs. All of it may be rewritten. */
@UseCase
public class LetterOpening {
  private final CouncilProfile councils;
  private final OfficialsInOffice officials;
  private final Requisites requisites;
  private final ProgrammeRegister register;
  private final ProgrammeDetails programmes;
  private final AdviceGiven advice;
  private final ArrearsOf arrears;
  private final Clock clock;

  @Inject
  LetterOpening(
      CouncilProfile councils,
      OfficialsInOffice officials,
      Requisites requisites,
      ProgrammeRegister register,
      ProgrammeDetails programmes,
      AdviceGiven advice,
      ArrearsOf arrears,
      Clock clock) {
    this.councils = councils;
    this.officials = officials;
    this.requisites = requisites;
    this.register = register;
    this.programmes = programmes;
    this.advice = advice;
    this.arrears = arrears;
    this.clock = clock;
  }

  /**
   * @param council that writes, or to which the association writes
   * @param about the programme it speaks of; else the council's newest that fits
   * @throws ua.opencities.shared.NotFound when the council or the programme is not the asker's
   */
  public TypedLetter of(
      Actor actor, CouncilId council, LetterPurpose purpose, Optional<ProgrammeId> about) {
    CouncilCard card = councils.of(actor, council);
    Optional<OfficialView> head = head(actor, council);
    Optional<AssociationProfile> association = requisites.kept(actor);
    OpeningWords words = words(actor, card, purpose, about);
    String addressee =
        actor.isStaff()
            ? toCouncil(card, head)
            : association.map(AssociationProfile::name).orElse("");
    return new TypedLetter(
        addressee,
        words.subject(),
        words.body(),
        actor.isStaff()
            ? association.map(AssociationProfile::signatoryPosition).orElse("")
            : head.map(it -> capitalised(it.title())).orElse(""),
        actor.isStaff()
            ? association.map(AssociationProfile::signatory).orElse("")
            : head.map(it -> it.name().asSignature()).orElse(""));
  }

  private OpeningWords words(
      Actor actor, CouncilCard card, LetterPurpose purpose, Optional<ProgrammeId> about) {
    LocalDate today = LocalDate.now(clock);
    return switch (purpose) {
      case ASKS_ADVICE -> OpeningWords.askingAdvice(card, programme(actor, card, about, false));
      case SENDS_DECISION ->
          OpeningWords.sendingDecision(card, programme(actor, card, about, true));
      case REPLIES_WITH_ADVICE -> {
        Optional<ProgrammeView> shown = programme(actor, card, about, false);
        yield OpeningWords.replying(
            shown,
            shown.stream()
                .flatMap(it -> advice.on(actor, it.id()).stream())
                .findFirst()
                .flatMap(word -> word.remarks()));
      }
      case REMINDS_OF_FEE ->
          OpeningWords.reminding(arrears.on(actor, card.id(), today), today.getYear());
      case ANYTHING -> OpeningWords.NONE;
    };
  }

  private Optional<ProgrammeView> programme(
      Actor actor, CouncilCard card, Optional<ProgrammeId> about, boolean decided) {
    if (about.isPresent()) return about.map(id -> programmes.of(actor, id));
    List<ProgrammeRow> rows =
        register.page(actor, ProgrammeFilter.of(card.id()), new Page.Request(1, 25)).items();
    return rows.stream()
        .filter(row -> decided ? row.state().isDecided() : row.state().isOpen())
        .findFirst()
        .map(row -> programmes.of(actor, row.id()));
  }

  /** An organisation in the nominative, its official in the dative (ДСТУ 4163:2020). */
  private static String toCouncil(CouncilCard card, Optional<OfficialView> head) {
    String name = card.name().nominative();
    return head.map(
            it ->
                name
                    + "\n"
                    + capitalised(it.titleInSixCases().dative())
                    + "\n"
                    + it.givenInSixCases().dative()
                    + " "
                    + it.surnameInSixCases().dative().toUpperCase(Locale.ROOT))
        .orElse(name);
  }

  private Optional<OfficialView> head(Actor actor, CouncilId council) {
    List<OfficialView> inOffice = officials.on(actor, council, LocalDate.now(clock));
    for (OfficialPosition wanted :
        List.of(
            OfficialPosition.HEAD,
            OfficialPosition.ACTING_HEAD,
            OfficialPosition.HEAD_OF_ADMINISTRATION,
            OfficialPosition.SECRETARY))
      for (OfficialView official : inOffice)
        if (official.position() == wanted) return Optional.of(official);
    return Optional.empty();
  }

  private static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
