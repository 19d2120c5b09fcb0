package ua.opencities.programme.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.SampleProgramme.act;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.opencities.council.PutUnderAdministration;
import ua.opencities.document.paper.DocxPaper;
import ua.opencities.document.paper.PdfPaper;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.document.paper.Spoken;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.ReviseProgramme;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Zhovkva's papers of 2022: every fact of the founding document, in the platform's own wording. */
class ProgrammePapersTest {
  private final ProgrammePapers papers = Association.get(ProgrammePapers.class);
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final ProgrammeId id = SampleProgramme.entered(zhovkva);

  @Test
  void committeeAgreesInTheRightCasesWithNumberAndDateBlank() throws IOException {
    assertThat(words(PaperKind.EXECUTIVE_DECISION))
        .contains("УКРАЇНА ЖОВКІВСЬКА МІСЬКА РАДА ЛЬВІВСЬКОГО РАЙОНУ ЛЬВІВСЬКОЇ ОБЛАСТІ")
        .contains("ВИКОНАВЧИЙ КОМІТЕТ РІШЕННЯ")
        .contains("від «___» ________ 20__ року м. Жовква № ________")
        .contains(
            "Про погодження Місцевої програми членства Жовківської міської ради в Асоціації"
                + " відкритих міст на 2022 рік")
        .contains("статтею 28 Закону України «Про місцеве самоврядування в Україні»")
        .contains("виконком Жовківської міської ради ВИРІШИВ:")
        .contains("1. Погодити Місцеву програму членства Жовківської міської ради")
        .contains("12 000,00 грн (дванадцять тисяч гривень 00 копійок)")
        .contains("покласти на керуючу справами Мар’яну Цимбалу")
        .endsWith("Міський голова Олег ВОЛЬСЬКИЙ");
  }

  @Test
  void sessionApprovesWhatTheCommitteeAgreedTo() throws IOException {
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, act("15-15", LocalDate.of(2022, 1, 12)));
    assertThat(words(PaperKind.EXECUTIVE_DECISION))
        .contains("від 12 січня 2022 року м. Жовква № 15-15");
    assertThat(words(PaperKind.PROGRAMME))
        .contains("ПОГОДЖЕНО Рішення виконавчого комітету Жовківської міської ради")
        .contains("від 12 січня 2022 року № 15-15");

    Association.get(RecordSessionAct.class)
        .record(clerk, id, act("16/VIII-870", LocalDate.of(2022, 1, 20)));

    assertThat(words(PaperKind.SESSION_DECISION))
        .contains("від 20 січня 2022 року м. Жовква № 16/VIII-870")
        .contains("Про затвердження Місцевої програми членства")
        .contains("погоджену рішенням виконавчого комітету від 12 січня 2022 року № 15-15")
        .contains("Жовківська міська рада ВИРІШИЛА:")
        .contains("1. Затвердити Місцеву програму членства")
        .endsWith("Міський голова Олег ВОЛЬСЬКИЙ");
  }

  @Test
  void programmeHoldsNineTasksAndTwoSources() throws IOException {
    String text = words(PaperKind.PROGRAMME);

    assertThat(text)
        .contains("Місцева програма членства Жовківської міської ради")
        .contains("Місцевій асоціації органів місцевого самоврядування «Асоціація відкритих міст»")
        .contains("I. Загальні положення", "II. Мета", "III. Основні завдання")
        .contains("IV. Фінансування", "V. Очікувані результати")
        .contains("Конституція України, Бюджетний кодекс України")
        .contains("e-dem.tools")
        .contains("– коштів міського бюджету; – інших джерел, не заборонених")
        .contains("12 000,00 грн (дванадцять тисяч гривень 00 копійок)")
        .endsWith("Керуюча справами Мар’яна ЦИМБАЛА");
    String tasks = text.substring(text.indexOf("III."), text.indexOf("IV."));
    assertThat(tasks.split("– ", -1)).hasSize(10);
  }

  @Test
  void passportHasTenItems() throws IOException {
    String text = words(PaperKind.PASSPORT);

    for (String item :
        List.of(
            "1. Назва: Місцева програма членства",
            "2. Підстава для розроблення: Конституція України",
            "3. Замовник або координатор: Жовківська міська рада.",
            "4. Мета: ",
            "5. Обсяги фінансування: 12 000,00 грн (дванадцять тисяч гривень 00 копійок).",
            "6. Строк виконання: початок 01.01.2022, закінчення 31.12.2022.",
            "7. Етапи виконання: І етап.",
            "8. Очікувані результати виконання: ",
            "9. Контроль за виконанням: здійснює Жовківська міська рада.",
            "10. Виконавець: Жовківська міська рада.")) assertThat(text).contains(item);
    assertThat(text).endsWith("Керуюча справами Мар’яна ЦИМБАЛА");
  }

  @ParameterizedTest
  @EnumSource(
      value = PaperKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"AMENDING_DECISION", "REPEAL_DECISION"})
  void saysTheSameWordsInPreviewDocxAndPdf(PaperKind kind) throws IOException {
    var paper = papers.of(clerk, id, kind);

    String docx = Spoken.inDocx(DocxPaper.of(paper));

    assertThat(Spoken.inPdf(PdfPaper.of(paper))).isEqualTo(docx);
    assertThat(Spoken.inPreview(PreviewHtml.of(paper))).isEqualTo(docx);
  }

  @Test
  void marksInThePreviewWhatIsOtherwiseThanBefore() {
    var unsaved =
        new ProgrammePart.Funding(
            List.of(
                new FundingLine(
                    2022,
                    "коштів міського бюджету",
                    Money.of("15000.00"),
                    Optional.of("0117680"),
                    Optional.of("2800"),
                    Optional.empty())));

    var programme = Association.get(ProgrammeDetails.class).of(clerk, id);
    var paper =
        papers.marked(clerk, programme.with(unsaved), PaperKind.SESSION_DECISION, programme.text());

    String html = PreviewHtml.of(paper).replace('\u00a0', ' ');
    assertThat(html)
        .contains("<mark>15 000,00 грн (п’ятнадцять</mark><span> тисяч гривень 00 копійок)")
        .contains("<mark>КПКВК МБ 0117680, КЕКВ 2800</mark>");
    assertThat(html.split("<mark>")).as("nothing else").hasSize(3);
  }

  @Test
  void printsTablesOfMeasuresAndIndicatorsWhereTheProgrammeHasThem() throws IOException {
    assertThat(words(PaperKind.PROGRAMME)).doesNotContain("VI. ", "Показник");
    write(
        new ProgrammePart.Measures(
            List.of(
                SampleParts.fee(Map.of(2022, Money.of("12000.00"))),
                SampleParts.withoutMoney("навчання посадових осіб"))));
    write(SampleParts.services(2022, "2.5"));

    assertThat(words(PaperKind.PROGRAMME))
        .contains("VI. Заходи Програми № Завдання Захід Виконавець Строк Джерело")
        .contains(
            "сплата щорічного внеску Жовківська міська рада 2022 рік міський бюджет 12 000,00")
        .contains("навчання посадових осіб відділ діджиталізації")
        .contains("Разом 12 000,00")
        .contains("VII. Показники Група Показник Одиниця 2022")
        .contains("продукту кількість підключених інструментів одиниць 2,5");
  }

  @Test
  void saysThePassportInItsOwnShorterWords() throws IOException {
    write(SampleParts.shorter());

    assertThat(words(PaperKind.PASSPORT))
        .contains("ПАСПОРТ програми членства Жовківської міської ради в АВМ на 2022 рік")
        .contains("1. Назва: Програма членства Жовківської міської ради в АВМ на 2022 рік.")
        .contains("2. Підстава для розроблення: Конституція України, Закон України «Про місцеве")
        .doesNotContain("Бюджетний кодекс")
        .contains("4. Мета: підвищення забезпечення ради.")
        .contains("8. Очікувані результати виконання: краща робота ради.")
        .contains("9. Контроль за виконанням: здійснює секретар ради.");
    assertThat(words(PaperKind.PROGRAMME)).contains("Місцева програма", "Бюджетний кодекс");
  }

  @Test
  void callsTheProgrammeInDecisionsByItsShorterName() throws IOException {
    var it = SampleProgramme.text().outline();
    write(
        new ProgrammePart.Outline(
            it.title(),
            Optional.of("Програма членства в АВМ на 2022 рік"),
            it.starts(),
            it.ends(),
            it.customer(),
            it.executors(),
            it.legalBases(),
            List.of("Асоціація відкритих міст", "Асоціація міст України")));

    for (PaperKind decision : List.of(PaperKind.EXECUTIVE_DECISION, PaperKind.SESSION_DECISION))
      assertThat(words(decision))
          .contains("Програму членства в АВМ на 2022 рік")
          .doesNotContain("Місцев");
    assertThat(words(PaperKind.PROGRAMME))
        .contains("Місцева програма членства Жовківської міської ради")
        .contains("1.3. Програма передбачає членство в таких асоціаціях:")
        .contains("– Асоціація міст України.");
  }

  @Test
  void namesThePurposeOfEachSumAndAllCodes() throws IOException {
    var funding = SampleParts.feeAndTargetedContribution(2022).lines();
    write(
        new ProgrammePart.Funding(
            List.of(coded(funding.get(0), "0117680"), coded(funding.get(1), "0113242"))));

    assertThat(words(PaperKind.PROGRAMME))
        .contains("2022 коштів міського бюджету (щорічний внесок) 248 530,00")
        .contains("2022 коштів міського бюджету (цільовий внесок) 248 530,00")
        .contains("Разом 497 060,00");
    assertThat(words(PaperKind.SESSION_DECISION))
        .contains("за КПКВК МБ 0117680, КЕКВ 2800; КПКВК МБ 0113242, КЕКВ 2800.");
  }

  @Test
  void writesAnOrderWhereAMilitaryAdministrationActs() throws IOException {
    Association.get(PutUnderAdministration.class)
        .put(
            Association.administrator(),
            zhovkva,
            "Жовківська міська військова адміністрація",
            LocalDate.of(2021, 3, 1));
    assertThat(words(PaperKind.SESSION_DECISION))
        .startsWith("УКРАЇНА ЖОВКІВСЬКА МІСЬКА ВІЙСЬКОВА АДМІНІСТРАЦІЯ РОЗПОРЯДЖЕННЯ")
        .doesNotContain("ВИРІШИЛА");
  }

  @Test
  void knowsNoOtherPaper() {
    assertThatThrownBy(() -> PaperKind.of("invoice")).isInstanceOf(NotFound.class);
    var stranger = Association.clerkOf(SampleProgramme.council());
    assertThatThrownBy(() -> papers.of(stranger, id, PaperKind.PASSPORT))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void quotesATitleThatDoesNotBeginAsAProgramme() {
    assertThat(new TitleInCases("Міська цільова програма участі").accusative())
        .isEqualTo("Міську цільову програму участі");
    assertThat(new TitleInCases("Відкрите місто").genitive())
        .isEqualTo("Програми «Відкрите місто»");
  }

  private void write(ProgrammePart part) {
    long seen = Association.get(ProgrammeDetails.class).of(clerk, id).version();
    Association.get(ReviseProgramme.class).revise(clerk, id, seen, part);
  }

  private static FundingLine coded(FundingLine line, String kpkvk) {
    return new FundingLine(
        line.year(),
        line.source(),
        line.amount(),
        Optional.of(kpkvk),
        Optional.of("2800"),
        line.purpose());
  }

  private String words(PaperKind kind) throws IOException {
    return Spoken.inDocx(DocxPaper.of(papers.of(clerk, id, kind)));
  }
}
