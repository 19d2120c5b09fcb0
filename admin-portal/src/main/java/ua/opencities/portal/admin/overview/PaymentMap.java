package ua.opencities.portal.admin.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.opencities.council.oblast.OblastView;
import ua.opencities.language.Texts;
import ua.opencities.report.fee.FeeFigures;
import ua.opencities.report.fee.FeeReportLine;
import ua.opencities.report.fee.FeeReportView;
import ua.opencities.web.part.TileMap;

/** How much of the year's fees each oblast has paid; each square opens its councils. */
final class PaymentMap {
  private static final int[] FROM = {0, 60, 70, 80, 90};

  private PaymentMap() {}

  static TileMap of(FeeReportView fees, List<OblastView> oblasts, Texts texts) {
    Map<String, FeeFigures> byCode =
        fees.lines().stream()
            .filter(line -> line.figures().charged().isPositive())
            .collect(Collectors.toMap(FeeReportLine::key, FeeReportLine::figures));
    var tiles =
        oblasts.stream()
            .map(oblast -> tile(oblast, byCode.get(oblast.code()), fees.year(), texts))
            .toList();
    long whole = byCode.values().stream().filter(f -> f.outstanding().isZero()).count();
    return new TileMap(
        texts.text("overview.paid-map"),
        texts.text("overview.paid-map-finding", whole, byCode.size()),
        texts.text("overview.paid-map-figure"),
        tiles,
        List.of(
            texts.text("overview.band-under", FROM[1]),
            "60–69",
            "70–79",
            "80–89",
            texts.text("overview.band-over", FROM[4])),
        texts.text("overview.paid-map-none"));
  }

  private static TileMap.Tile tile(OblastView oblast, FeeFigures figures, int year, Texts texts) {
    var language = texts.language();
    int percent = figures == null ? 0 : figures.paid().percentOf(figures.charged());
    return new TileMap.Tile(
        oblast.tileColumn(),
        oblast.tileRow(),
        oblast.tileLabel(language),
        oblast.name(language),
        figures == null ? "" : String.valueOf(percent),
        figures == null ? 0 : band(percent),
        figures == null
            ? ""
            : "/reports/fees/rows?year=" + year + "&oblast=" + oblast.code() + "&what=charged");
  }

  private static int band(int percent) {
    int band = 1;
    while (band < FROM.length && percent >= FROM[band]) band++;
    return band;
  }
}
