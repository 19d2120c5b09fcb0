package ua.opencities.portal.admin.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.Arrears;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.language.Texts;
import ua.opencities.report.fee.NeighbourFee;
import ua.opencities.shared.Money;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.part.Bar;
import ua.opencities.web.part.BarChart;

/**
 * What a council pays, year by year, and how its neighbours do.
 *
 * @param invoices the newest first
 * @param forecast next year's fee by the tariff, while no invoice asks for it
 * @param explained how each invoice's fee was reckoned
 * @param neighbours some councils of its oblast that were charged this year, itself among them
 */
public record CouncilMoney(
    List<InvoiceRow> invoices,
    Optional<Arrears> arrears,
    Optional<FeeExplanation> forecast,
    Map<InvoiceId, FeeExplanation> explained,
    List<NeighbourFee> neighbours,
    LocalDate today) {

  public CouncilMoney {
    forecast = forecast.filter(fee -> invoices.stream().noneMatch(i -> i.year() == fee.year()));
  }

  public int year() {
    return today.getYear();
  }

  public Optional<InvoiceRow> ofThisYear() {
    return invoices.stream().filter(invoice -> invoice.year() == year()).findFirst();
  }

  public Money charged() {
    return Money.sum(invoices.stream().map(InvoiceRow::corrected).toList());
  }

  public Money paid() {
    return Money.sum(invoices.stream().map(InvoiceRow::paid).toList());
  }

  /** A bar a year, as long as the fee; what is paid of it, and what is not. */
  public BarChart byYear(Texts texts) {
    Money longest =
        invoices.stream().map(InvoiceRow::corrected).max(Money::compareTo).orElse(Money.ZERO);
    return new BarChart(
        texts.text("council.fees-by-year"),
        texts.text("council.fees-by-year-finding", paid(), charged()),
        invoices.stream()
            .map(
                invoice ->
                    new BarChart.Row(
                        String.valueOf(invoice.year()),
                        texts.amount(invoice.corrected()),
                        List.of(
                            Bar.of("brand", invoice.paid(), longest),
                            Bar.of("bad", invoice.outstanding(), longest))))
            .toList());
  }

  public List<Bar> bars(NeighbourFee neighbour) {
    return List.of(
        Bar.of("brand", neighbour.paid(), neighbour.charged()),
        Bar.of("bad", neighbour.overdue(), neighbour.charged()));
  }

  public boolean isOwn(NeighbourFee neighbour, CouncilId council) {
    return neighbour.council().equals(council);
  }
}
