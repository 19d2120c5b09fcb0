package ua.opencities.programme.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.shared.MoneyJson;
import ua.opencities.tariff.FeeExplanation;

/**
 * A programme with everything it says.
 *
 * @param givenUp null but for one that was given up
 */
public record ProgrammeJson(
    String id,
    String councilId,
    String state,
    EditionJson edition,
    GivenUpJson givenUp,
    String title,
    String decisionTitle,
    int fromYear,
    int toYear,
    LocalDate starts,
    LocalDate ends,
    String customer,
    List<String> executors,
    List<String> legalBases,
    List<String> associations,
    boolean elsewhere,
    String background,
    String purpose,
    List<String> tasks,
    String results,
    List<String> stages,
    String control,
    List<String> reportingDates,
    MoneyJson total,
    List<Line> funding,
    String paying,
    String moneyUnit,
    List<MeasureJson> measures,
    List<IndicatorJson> indicators,
    PassportJson passport,
    List<Fee> fees,
    List<Act> acts,
    List<Act> pastActs,
    String basedOn,
    long version,
    Instant changedAt,
    Map<String, String> documents) {

  /**
   * @param ours pays this association's fee
   */
  public record Line(
      int year,
      String source,
      MoneyJson amount,
      String kpkvk,
      String kekv,
      String purpose,
      boolean ours) {
    static Line of(FundingLine it, boolean ours) {
      return new Line(
          it.year(),
          it.source(),
          MoneyJson.of(it.amount()),
          it.kpkvk().orElse(null),
          it.kekv().orElse(null),
          it.purpose().orElse(null),
          ours);
    }
  }

  /**
   * @param explanation every fact from which the amount follows
   */
  public record Fee(int year, MoneyJson amount, Map<String, String> explanation) {
    static Fee of(FeeExplanation it) {
      return new Fee(it.year(), MoneyJson.of(it.amount()), it.facts());
    }
  }

  /**
   * @param reason why it set back what was agreed, else null
   * @param corrects the id of the act that was copied wrong, else null
   */
  public record Act(
      String id,
      String body,
      String bodyName,
      String verb,
      String paper,
      String number,
      LocalDate date,
      String session,
      String convocation,
      String reason,
      String corrects,
      String correctionReason) {
    static Act of(ActView it) {
      return new Act(
          it.id().toString(),
          it.body().name(),
          it.bodyName(),
          it.verb().name(),
          it.paper().name(),
          it.number(),
          it.date(),
          it.sitting().session().orElse(null),
          it.sitting().convocation().orElse(null),
          it.reason().orElse(null),
          it.correction().map(of -> of.of().toString()).orElse(null),
          it.correction().map(ActView.Correction::reason).orElse(null));
    }
  }

  /**
   * @param at the address of the programme inside the API, as in {@code /api/v1/programmes/…}
   */
  public static ProgrammeJson of(ProgrammeView it, String at) {
    var outline = it.text().outline();
    var aims = it.text().aims();
    return new ProgrammeJson(
        it.id().toString(),
        it.council().toString(),
        it.state().name(),
        EditionJson.of(it.edition()),
        GivenUpJson.of(it.givenUp()),
        outline.title(),
        outline.decisionTitle().orElse(null),
        outline.starts().getYear(),
        outline.ends().getYear(),
        outline.starts(),
        outline.ends(),
        outline.customer(),
        outline.executors(),
        outline.legalBases(),
        outline.associations(),
        outline.elsewhere(),
        aims.background(),
        aims.purpose(),
        aims.tasks(),
        aims.results(),
        aims.stages(),
        aims.control(),
        aims.reportingDates(),
        MoneyJson.of(it.text().total()),
        it.text().funding().lines().stream()
            .map(line -> Line.of(line, it.text().paysOurFee(line)))
            .toList(),
        it.text().funding().paying().name(),
        it.text().funding().unit().name(),
        it.text().measures().rows().stream().map(MeasureJson::of).toList(),
        it.text().indicators().rows().stream().map(IndicatorJson::of).toList(),
        PassportJson.of(it.text().passport()),
        it.fees().stream().map(Fee::of).toList(),
        it.acts().stream().map(Act::of).toList(),
        it.pastActs().stream().map(Act::of).toList(),
        it.basedOn().map(Object::toString).orElse(null),
        it.version(),
        it.changedAt(),
        PaperKind.of(it).stream()
            .collect(Collectors.toMap(PaperKind::slug, kind -> at + "/documents/" + kind.slug())));
  }
}
