package ua.opencities.admission.paper;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.council.CouncilCard;
import ua.opencities.document.markup.Facts;
import ua.opencities.document.markup.Fillable;
import ua.opencities.document.paper.Paper;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.language.DateInWords;
import ua.opencities.membership.Act;

/**
 * All that a joining paper is made of; what is not known yet leaves room to write by hand.
 *
 * @param decision of the council, to join
 * @param made when its facts were brought together
 */
record JoiningFacts(
    Optional<AssociationProfile> association,
    CouncilCard council,
    Optional<Head> head,
    Optional<Act> decision,
    Instant made) {
  private static final String ROOM = "____________________";
  private static final String ROOM_FOR_A_DAY = DateInWords.BY_HAND;

  /**
   * Who signs for the council.
   *
   * @param title «міський голова»
   * @param name «Олег ВОЛЬСЬКИЙ»
   */
  record Head(String title, String name) {}

  Paper filled(JoiningPaper kind, Fillable wording) {
    String named = kind.title() + ", " + council.name().nominative();
    String author =
        kind == JoiningPaper.AGREEMENT
            ? association.map(AssociationProfile::name).orElse("Асоціація")
            : council.name().nominative();
    Paper paper = wording.fill(Paper.named(named).by(author).madeAt(made), fields());
    boolean invented =
        council.demonstration() || association.map(AssociationProfile::demonstration).orElse(false);
    return invented ? paper.note("Вигадані дані: документ створено для демонстрації.") : paper;
  }

  Facts fields() {
    return decided(ofCouncil(ofAssociation(Facts.none()))).and("date", ROOM_FOR_A_DAY);
  }

  private Facts ofAssociation(Facts facts) {
    return facts
        .and("association.name", association.map(AssociationProfile::name).orElse("Асоціація"))
        .and("association.edrpou", association.map(AssociationProfile::edrpou).orElse(ROOM))
        .and("association.iban", association.map(AssociationProfile::iban).orElse(ROOM))
        .and("association.bank", association.map(AssociationProfile::bank).orElse(ROOM))
        .and("association.address", association.map(AssociationProfile::address).orElse(ROOM))
        .and("association.title", association.map(it -> small(it.signatoryPosition())).orElse(ROOM))
        .and("association.post", association.map(it -> it.signatoryPosition()).orElse(ROOM))
        .and("association.signatory", association.map(it -> it.signatory()).orElse(ROOM));
  }

  private Facts ofCouncil(Facts facts) {
    String title = head.map(Head::title).orElse(ROOM);
    return facts
        .and("council.name", council.name().nominative())
        .and("council.capitals", council.name().nominative().toUpperCase(Locale.ROOT))
        .and("council.genitive", council.name().genitive())
        .and("council.edrpou", council.edrpou().orElse(ROOM))
        .and("council.iban", council.iban().orElse(ROOM))
        .and("council.place", council.place())
        .and("territory.capitals", council.territoryInGenitive().toUpperCase(Locale.ROOT))
        .and("head.title", title)
        .and("head.post", title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1))
        .and("head.name", head.map(Head::name).orElse(ROOM));
  }

  private static String small(String post) {
    return post.substring(0, 1).toLowerCase(Locale.ROOT) + post.substring(1);
  }

  private Facts decided(Facts facts) {
    return facts
        .and(
            "decision.date",
            decision.map(it -> DateInWords.official(it.adoptedOn())).orElse(ROOM_FOR_A_DAY))
        .and("decision.number", decision.flatMap(Act::number).orElse("________"));
  }
}
