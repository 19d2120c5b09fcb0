package ua.opencities.programme.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialView;
import ua.opencities.document.markup.Facts;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Position;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;

/** Dates, numbers and signatures of acts: as recorded, before that lines to write by hand. */
final class SignatureFacts {
  static final String BY_HAND = "____________________";
  private final PaperFacts paper;

  private SignatureFacts(PaperFacts paper) {
    this.paper = paper;
  }

  static Facts of(PaperFacts paper, Facts before) {
    SignatureFacts signatures = new SignatureFacts(paper);
    Facts facts = signatures.act(before, "committee", paper.act(ActVerb.AGREED));
    facts = signatures.act(facts, "session", paper.approval());
    facts = signatures.act(facts, "repeal", paper.act(ActVerb.REPEALED));
    String administration = paper.actingAdministration().orElse("");
    Optional<OfficialView> annex = signatures.annexSigner();
    return facts
        .and("administration.acts", !administration.isEmpty())
        .and("administration.name", administration)
        .and("administration.capitals", administration.toUpperCase(Locale.ROOT))
        .and("annex.post", annex.map(it -> capitalised(it.title())).orElse("Секретар ради"))
        .and("annex.signatory", annex.map(it -> it.name().asSignature()).orElse(BY_HAND))
        .and("watcher.accusative", signatures.watcher());
  }

  private Facts act(Facts facts, String path, Optional<ActView> act) {
    Optional<OfficialView> head =
        official(
            OfficialPosition.HEAD,
            OfficialPosition.ACTING_HEAD,
            OfficialPosition.HEAD_OF_ADMINISTRATION,
            OfficialPosition.SECRETARY);
    String post =
        act.map(it -> it.signatory().position())
            .or(() -> head.map(OfficialView::title))
            .orElse(headOf(paper.council()));
    String name =
        act.map(it -> it.signatory().name().asSignature())
            .or(() -> head.map(it -> it.name().asSignature()))
            .orElse(BY_HAND);
    return facts
        .and(
            path + ".date",
            act.map(it -> DateInWords.official(it.date()))
                .orElse("«___» ______________ 20___ року"))
        .and(path + ".number", act.map(ActView::number).orElse("________"))
        .and(path + ".decided", act.isPresent())
        .and(path + ".post", capitalised(post))
        .and(path + ".signatory", name);
  }

  /**
   * What is annexed to a session's decision the council's secretary signs and nobody else; to the
   * committee's, its chief of staff; to an order, who runs the administration's staff.
   */
  private Optional<OfficialView> annexSigner() {
    Optional<ActBody> last = paper.approval().map(ActView::body);
    if (last.isEmpty()) return committeesOwn();
    return last.get() == ActBody.MILITARY_ADMINISTRATION
        ? official(OfficialPosition.CHIEF_OF_STAFF, OfficialPosition.HEAD_OF_ADMINISTRATION)
        : official(OfficialPosition.SECRETARY);
  }

  private Optional<OfficialView> committeesOwn() {
    return official(OfficialPosition.CHIEF_OF_STAFF, OfficialPosition.SECRETARY);
  }

  /** «керуючу справами Мар’яну Цимбалу»: on whom a decision lays its control. */
  private String watcher() {
    return committeesOwn()
        .map(
            official ->
                Position.inSixCases(official.title()).accusative()
                    + " "
                    + official.name().inSixCases().accusative())
        .orElse(Position.inSixCases(headOf(paper.council()).toLowerCase(Locale.ROOT)).accusative());
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
