package ua.opencities.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.letter.SampleLetter.details;
import static ua.opencities.letter.SampleLetter.send;
import static ua.opencities.letter.SampleLetter.take;
import static ua.opencities.letter.SampleLetter.text;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.council.RecordSuccession;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.document.paper.Spoken;
import ua.opencities.letter.number.KeepNumberStyle;
import ua.opencities.letter.number.NumberStyle;
import ua.opencities.letter.paper.PreviewLetter;
import ua.opencities.letter.register.LetterFilter;
import ua.opencities.letter.register.LetterOrder;
import ua.opencities.letter.register.LetterRegister;
import ua.opencities.letter.register.LetterRow;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Letters of both sides: drafts of one's own, numbers without gaps, papers that stand still. */
class LettersTest {
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final Actor office = Association.administrator();

  @Test
  void goesOutWithItsNumberAndStandsStill() throws IOException {
    Association.get(KeepNumberStyle.class).keep(clerk, new NumberStyle("{n}/01-15"));
    LetterId id = begun(clerk, LetterParty.ASSOCIATION, "Про співпрацю");
    assertThat(Spoken.inDocx(take(clerk, id, "docx").bytes()))
        .startsWith("ПРОЄКТ УКРАЇНА ЖОВКІВСЬКА МІСЬКА РАДА")
        .contains("№ ________");

    LetterView sent = send(clerk, id);

    assertThat(sent.outgoing().orElseThrow().number()).isEqualTo("1/01-15");
    byte[] pdf = take(clerk, id, "pdf").bytes();
    assertThat(Spoken.inPdf(pdf))
        .startsWith("УКРАЇНА ЖОВКІВСЬКА МІСЬКА РАДА ЛЬВІВСЬКОГО РАЙОНУ ЛЬВІВСЬКОЇ ОБЛАСТІ")
        .contains("№ 1/01-15", "Про співпрацю", "Перший абзац. Другий абзац.")
        .endsWith("Міський голова Олег ВОЛЬСЬКИЙ");
    Association.get(RecordSuccession.class)
        .renamed(
            office, zhovkva, "Галицька міська рада", java.time.LocalDate.of(2023, 5, 1), "акт");
    assertThat(take(office, id, "pdf").bytes()).isEqualTo(pdf);
    assertThat(PreviewHtml.of(Association.get(PreviewLetter.class).of(clerk, details(clerk, id))))
        .contains("ЖОВКІВСЬКА");
    assertThatThrownBy(() -> send(clerk, id)).isInstanceOf(LetterWentOut.class);
    assertThatThrownBy(() -> Association.get(DiscardLetter.class).discard(clerk, id))
        .isInstanceOf(LetterWentOut.class);
    assertThatThrownBy(
            () ->
                Association.get(ReviseLetter.class).revise(clerk, id, sent.version(), text("інше")))
        .isInstanceOf(LetterWentOut.class);
    assertThatThrownBy(
            () ->
                Association.sql("update letter set subject = 'інше' where id = ?", id.value())
                    .run())
        .hasStackTraceContaining("stands still");
  }

  @Test
  void aDraftIsItsWritersAlone() {
    LetterId ofCouncil = begun(clerk, LetterParty.ASSOCIATION, "Чернетка ради");
    LetterId ofOffice = begun(office, LetterParty.COUNCIL, "Чернетка офісу");
    LetterId toOther = begun(clerk, LetterParty.OTHER, "До обласної адміністрації");
    send(clerk, toOther);
    for (LetterId hidden : List.of(ofCouncil, toOther)) {
      assertThatThrownBy(() -> details(office, hidden)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> take(office, hidden, "pdf")).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> Association.get(DiscardLetter.class).discard(office, hidden))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> details(clerk, ofOffice)).isInstanceOf(NotFound.class);
    assertThat(subjects(office, "")).doesNotContain("Чернетка ради", "До обласної адміністрації");
    assertThat(subjects(clerk, "")).doesNotContain("Чернетка офісу");

    send(clerk, ofCouncil);
    send(office, ofOffice);

    assertThat(subjects(office, "received")).contains("Чернетка ради");
    assertThat(subjects(clerk, "received")).containsExactly("Чернетка офісу");
    assertThatThrownBy(() -> Association.get(DiscardLetter.class).discard(clerk, ofOffice))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isNoOtherCouncils() {
    LetterId id = begun(clerk, LetterParty.ASSOCIATION, "Своє");
    Actor stranger = Association.clerkOf(Association.newCouncil("Дрогобицька міська рада"));
    assertThatThrownBy(() -> details(stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> take(stranger, id, "pdf")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> send(stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                Association.get(BeginLetter.class)
                    .begin(
                        stranger,
                        new BeginLetter.Order(
                            zhovkva, LetterParty.ASSOCIATION, LetterPurpose.ANYTHING),
                        text("чуже")))
        .isInstanceOf(NotFound.class);
    assertThat(subjects(stranger, "")).isEmpty();
  }

  @Test
  void nobodyWritesToThemselvesToNobodyOrForTheOtherSide() {
    var begin = Association.get(BeginLetter.class);
    var orders =
        List.of(
            new BeginLetter.Order(zhovkva, LetterParty.ASSOCIATION, LetterPurpose.ANYTHING),
            new BeginLetter.Order(zhovkva, LetterParty.COUNCIL, LetterPurpose.ASKS_ADVICE),
            new BeginLetter.Order(
                new CouncilId(Association.anyId()), LetterParty.COUNCIL, LetterPurpose.ANYTHING));
    for (BeginLetter.Order order : orders)
      assertThatThrownBy(() -> begin.begin(office, order, text("ні"))).isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsMissingIsSaidAtEachField() {
    assertThatThrownBy(() -> new TypedLetter("", "", " ", "", null).text())
        .isInstanceOf(SeveralRulesBroken.class)
        .satisfies(it -> assertThat(((SeveralRulesBroken) it).rules()).hasSize(5));
  }

  @Test
  void isFoundSortedAndPaged() {
    for (String subject : List.of("Про яблука", "Про вишні", "Про груші"))
      send(clerk, begun(clerk, LetterParty.OTHER, subject));
    begun(clerk, LetterParty.OTHER, "Про сливи");
    var register = Association.get(LetterRegister.class);
    assertThat(page(clerk, LetterFilter.asked("", "вишні"), "").items())
        .extracting(LetterRow::subject)
        .containsExactly("Про вишні");
    assertThat(page(clerk, LetterFilter.asked("drafts", ""), "").items())
        .extracting(row -> row.box(false))
        .containsExactly(LetterBox.DRAFTS);
    assertThat(page(clerk, LetterFilter.asked("sent", ""), "-number").items())
        .extracting(row -> row.number().orElseThrow())
        .containsExactly("3", "2", "1");
    Page<LetterRow> second =
        register.page(
            clerk, LetterFilter.asked("", ""), LetterOrder.of("subject"), new Page.Request(2, 3));
    assertThat(second.total()).isEqualTo(4);
    assertThat(second.items()).hasSize(1);
    for (LetterOrder order : LetterOrder.values())
      assertThat(page(clerk, LetterFilter.asked("", ""), order.sort()).items()).hasSize(4);
    assertThat(StatementCount.of(() -> page(clerk, LetterFilter.asked("", ""), "")))
        .isLessThanOrEqualTo(3);
  }

  private static Page<LetterRow> page(Actor actor, LetterFilter filter, String sort) {
    return Association.get(LetterRegister.class)
        .page(actor, filter, LetterOrder.of(sort), new Page.Request(1, 100));
  }

  private static List<String> subjects(Actor actor, String box) {
    return page(actor, LetterFilter.asked(box, ""), "").items().stream()
        .map(LetterRow::subject)
        .toList();
  }

  private LetterId begun(Actor writer, LetterParty to, String subject) {
    return SampleLetter.begun(writer, writer.council().orElse(zhovkva), to, subject);
  }
}
