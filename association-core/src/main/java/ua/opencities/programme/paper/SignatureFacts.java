package ua.opencities.programme.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.official.OfficialWord;
import ua.opencities.document.markup.Facts;
import ua.opencities.language.CouncilName;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Position;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.act.Sitting;

/** Dates, numbers and signatures of acts: as recorded, before that lines to write by hand. */
final class SignatureFacts {
  static final String BY_HAND = "____________________";
  private static final String ORDINAL = "__________";
  private static final String CONVOCATION = "______________";
  private final PaperFacts paper;

  private SignatureFacts(PaperFacts paper) {
    this.paper = paper;
  }

  static Facts of(PaperFacts paper, Facts before) {
    SignatureFacts signatures = new SignatureFacts(paper);
    String administration = paper.actingAdministration().orElse("");
    Signer head = signatures.head();
    Signer decides = administration.isEmpty() ? head : signatures.headOfAdministration();
    Facts facts = act(before, "committee", paper.act(ActVerb.AGREED), head);
    facts = act(facts, "session", paper.approval(), decides);
    facts = act(facts, "repeal", paper.act(ActVerb.REPEALED), decides);
    Optional<OfficialView> annex = signatures.annexSigner();
    return facts
        .and("administration.acts", !administration.isEmpty())
        .and("administration.name", administration)
        .and("administration.genitive", CouncilName.inSixCases(administration).genitive())
        .and("administration.capitals", administration.toUpperCase(Locale.ROOT))
        .and("annex.numbered", paper.hasNumberedAnnexes())
        .and("annex.post", annex.map(it -> capitalised(it.title())).orElse(signatures.annexPost()))
        .and("annex.signatory", annex.map(it -> it.name().asSignature()).orElse(BY_HAND))
        .and("watcher.accusative", signatures.watcher());
  }

  private Signer head() {
    return official(
            OfficialPosition.HEAD,
            OfficialPosition.ACTING_HEAD,
            OfficialPosition.HEAD_OF_ADMINISTRATION,
            OfficialPosition.SECRETARY)
        .map(Signer::of)
        .orElseGet(() -> new Signer(headOf(paper.council()), BY_HAND));
  }

  /** An order is nobody else's to sign, even where a head of the council is still in office. */
  private Signer headOfAdministration() {
    return official(OfficialPosition.HEAD_OF_ADMINISTRATION)
        .map(Signer::of)
        .orElseGet(() -> new Signer("Начальник військової адміністрації", BY_HAND));
  }

  private static Optional<String> sitting(
      Optional<ActView> act, Function<Sitting, Optional<String>> which) {
    return act.map(ActView::sitting).flatMap(which).map(it -> it.toUpperCase(Locale.ROOT));
  }

  private static Facts act(Facts facts, String path, Optional<ActView> act, Signer blank) {
    Signer signer = act.map(Signer::of).orElse(blank);
    return facts
        .and(
            path + ".date",
            act.map(it -> DateInWords.official(it.date())).orElse(DateInWords.BY_HAND))
        .and(path + ".number", act.map(ActView::number).orElse("________"))
        .and(path + ".decided", act.isPresent())
        .and(path + ".ordinal", sitting(act, Sitting::session).orElse(ORDINAL))
        .and(path + ".convocation", sitting(act, Sitting::convocation).orElse(CONVOCATION))
        .and(path + ".post", capitalised(signer.post()))
        .and(path + ".signatory", signer.name());
  }

  /**
   * What is annexed to a session's decision the council's secretary signs and nobody else; to the
   * committee's, its chief of staff; to an order, who runs the administration's staff.
   */
  private Optional<OfficialView> annexSigner() {
    if (paper.actingAdministration().isPresent())
      return official(OfficialPosition.CHIEF_OF_STAFF, OfficialPosition.HEAD_OF_ADMINISTRATION);
    return isForWhoDecides() ? official(OfficialPosition.SECRETARY) : committeesOwn();
  }

  /**
   * An order's, numbered annexes from the first draft on, what is approved, and an amended
   * programme that no committee has agreed.
   */
  private boolean isForWhoDecides() {
    return paper.actingAdministration().isPresent()
        || paper.hasNumberedAnnexes()
        || paper.approval().isPresent()
        || paper.programme().edition().isAmendment() && paper.act(ActVerb.AGREED).isEmpty();
  }

  private String annexPost() {
    return paper.actingAdministration().isPresent()
        ? headOfAdministration().post()
        : "Секретар ради";
  }

  private Optional<OfficialView> committeesOwn() {
    return official(OfficialPosition.CHIEF_OF_STAFF, OfficialPosition.SECRETARY);
  }

  /** «керуючу справами Мар’яну Цимбалу»: on whom a decision lays its control. */
  private String watcher() {
    return committeesOwn()
        .map(SignatureFacts::named)
        .orElse(Position.inSixCases(headOf(paper.council()).toLowerCase(Locale.ROOT)).accusative());
  }

  /** What no rule can decline is added as it is: «керуючу справами (О. Гончар)». */
  private static String named(OfficialView official) {
    String full = official.name().full();
    if (!official.isDeclined(OfficialWord.TITLE))
      return "посадову особу (" + official.title() + " " + full + ")";
    String name = official.isDeclined() ? official.nameInSixCases().accusative() : "(" + full + ")";
    return official.titleInSixCases().accusative() + " " + name;
  }

  private Optional<OfficialView> official(OfficialPosition... oneOf) {
    for (OfficialPosition position : List.of(oneOf))
      for (OfficialView official : paper.officials())
        if (official.position() == position) return Optional.of(official);
    return Optional.empty();
  }

  private static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String headOf(CouncilCard council) {
    return switch (council.kind()) {
      case MISKA -> "Міський голова";
      case SELYSHCHNA -> "Селищний голова";
      case SILSKA -> "Сільський голова";
      default -> "Голова ради";
    };
  }
}
