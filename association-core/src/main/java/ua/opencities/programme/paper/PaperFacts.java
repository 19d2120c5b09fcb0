package ua.opencities.programme.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.council.Administration;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialView;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.Words;
import ua.opencities.language.DateInWords;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;

/**
 * All that the papers of one programme are made of.
 *
 * @param officials in office on the day the papers speak of
 * @param inHand the part being written just now: its words are marked in the preview
 */
record PaperFacts(
    ProgrammeView programme,
    CouncilCard council,
    Optional<Administration> administration,
    List<OfficialView> officials,
    Optional<Class<? extends ProgrammePart>> inHand) {

  ProgrammeText text() {
    return programme.text();
  }

  /** As decisions call the programme. */
  TitleInCases titleInDecisions() {
    return new TitleInCases(text().outline().titleInDecisions());
  }

  /** As its passport calls it. */
  TitleInCases titleInPassport() {
    return new TitleInCases(text().passport().title().orElse(text().outline().title()));
  }

  Optional<ActView> act(ActVerb verb) {
    return programme.act(verb);
  }

  Optional<OfficialView> official(OfficialPosition... oneOf) {
    for (OfficialPosition position : oneOf)
      for (OfficialView official : officials)
        if (official.position() == position) return Optional.of(official);
    return Optional.empty();
  }

  Optional<OfficialView> head() {
    return official(
        OfficialPosition.HEAD,
        OfficialPosition.ACTING_HEAD,
        OfficialPosition.HEAD_OF_ADMINISTRATION,
        OfficialPosition.SECRETARY);
  }

  /**
   * Who signs what goes with a decision: of the committee its chief of staff, else the secretary.
   */
  Optional<OfficialView> annexSigner() {
    return official(OfficialPosition.CHIEF_OF_STAFF, OfficialPosition.SECRETARY);
  }

  /** Words of the part in hand are marked, all others are plain. */
  Words marked(Class<? extends ProgrammePart> part, String words) {
    return inHand.filter(part::equals).isPresent() ? Words.changed(words) : Words.of(words);
  }

  String councilUpper() {
    return council.name().nominative().toUpperCase(Locale.ROOT);
  }

  /** «ЛЬВІВСЬКОГО РАЙОНУ ЛЬВІВСЬКОЇ ОБЛАСТІ», as far as the council has both. */
  String territoryUpper() {
    String raion =
        council.raion().isEmpty()
            ? ""
            : council.raion().replaceFirst("ий$", "ого").replaceFirst("ій$", "ього") + " району ";
    return (raion + council.oblastInFull().genitive()).toUpperCase(Locale.ROOT);
  }

  static String dated(Optional<ActView> act) {
    return act.map(it -> "від " + DateInWords.official(it.date()))
        .orElse("від «___» ______________ 20___ року");
  }

  static String numbered(Optional<ActView> act) {
    return "№ " + act.map(ActView::number).orElse("________");
  }

  Paper begun(String name) {
    return Paper.named(name + ", " + council.name().nominative() + ", " + text().yearsShown())
        .by(council.name().nominative())
        .madeAt(programme.changedAt());
  }

  /** The last words of every paper of the demonstration. */
  Paper ended(Paper paper) {
    return council.demonstration()
        ? paper.note("Вигадані дані: документ створено для демонстрації.")
        : paper;
  }

  Paper signedBy(Paper paper, Optional<ActView> act, Optional<OfficialView> official, String post) {
    if (act.isPresent())
      return paper.signature(
          capitalised(act.get().signatory().position()), act.get().signatory().name());
    if (official.isPresent())
      return paper.signature(capitalised(official.get().title()), official.get().name());
    return paper.signature(post, "____________________");
  }

  static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  String headPost() {
    return switch (council.kind()) {
      case MISKA -> "Міський голова";
      case SELYSHCHNA -> "Селищний голова";
      case SILSKA -> "Сільський голова";
      default -> "Голова ради";
    };
  }
}
