package ua.opencities.programme.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.fee.FeeInParts;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.text.Changes;
import ua.opencities.support.Association;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.Paying;
import ua.opencities.tenancy.CouncilId;

/** A council that pays in parts says so in its papers, and nothing where it does not. */
class ChosenPartsTest {
  private static final String CLAUSE =
      "Щорічний членський внесок сплачувати двома рівними частинами: до 31 березня та до 30"
          + " вересня відповідного року.";
  private final CouncilId council = FeeInParts.member();
  private final ProgrammePapers papers = Association.get(ProgrammePapers.class);
  private final ProgrammeDetails details = Association.get(ProgrammeDetails.class);

  @Test
  void bothThePaperAndItsDecisionSayTheParts() {
    var id = FeeInParts.draft(council, FeeInParts.YEAR, Paying.IN_PARTS);
    assertThat(said(id, PaperKind.SESSION_DECISION)).contains(CLAUSE);
    assertThat(said(id, PaperKind.PROGRAMME)).contains(CLAUSE);
  }

  @Test
  void nothingIsSaidOfAFeeThatIsPaidAtOnce() {
    var id = FeeInParts.draft(council, FeeInParts.YEAR, Paying.AT_ONCE);
    assertThat(said(id, PaperKind.SESSION_DECISION)).doesNotContain("частинами");
  }

  @Test
  void theChoiceIsMarkedWhileItIsTyped() {
    var clerk = Association.clerkOf(council);
    var id = FeeInParts.draft(council, FeeInParts.YEAR, Paying.AT_ONCE);
    var saved = details.of(clerk, id);
    var chosen = saved.text().funding().paid(Paying.IN_PARTS);

    var paper = papers.marked(clerk, saved.with(chosen), PaperKind.SESSION_DECISION, saved.text());

    assertThat(PreviewHtml.of(paper).replace('\u00a0', ' '))
        .contains("<mark>двома рівними частинами: до 31 березня та до 30 вересня</mark>");
    assertThat(Changes.between(saved.text(), saved.with(chosen).text()))
        .extracting(change -> change.field() + ": " + change.after().orElse(""))
        .containsExactly("paying: частинами");
  }

  @Test
  void nextYearsProgrammeChoosesAsThisYears() {
    var clerk = Association.clerkOf(council);
    var first = FeeInParts.draft(council, FeeInParts.YEAR, Paying.IN_PARTS);
    int next = FeeInParts.YEAR + 1;

    var id = Association.get(DraftProgramme.class).fromEarlier(clerk, first, next, next);

    assertThat(details.of(clerk, id).text().funding().paying()).isEqualTo(Paying.IN_PARTS);
  }

  @Test
  void partsThatAreNotEqualSayTheirShares() {
    assertThat(InstalmentWords.of(Instalments.read("03-31:50 06-30:30 09-30:20").parts()))
        .isEqualTo(
            "трьома частинами: 50\u00a0% до\u00a031\u00a0березня, 30\u00a0% до\u00a030\u00a0червня"
                + " та 20\u00a0% до\u00a030\u00a0вересня");
    assertThat(InstalmentWords.of(List.of())).isEmpty();
  }

  private String said(ProgrammeId id, PaperKind kind) {
    String html = PreviewHtml.of(papers.of(Association.clerkOf(council), id, kind));
    return html.replaceAll("<[^>]+>", "").replaceAll("[\\s\\u00a0]+", " ");
  }
}
