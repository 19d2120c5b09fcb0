package ua.opencities.portal.admin.overview;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.opencities.council.oblast.OblastView;
import ua.opencities.language.Texts;
import ua.opencities.report.overview.OblastFigures;
import ua.opencities.web.part.TileMap;

/** Members by oblast as squares; darker is more, against the oblast with the most. */
final class MembersMap {
  private static final int BANDS = 5;

  private MembersMap() {}

  static TileMap of(List<OblastFigures> figures, List<OblastView> oblasts, Texts texts) {
    Map<String, OblastFigures> byCode =
        figures.stream().collect(Collectors.toMap(OblastFigures::oblastCode, Function.identity()));
    long most = figures.stream().mapToLong(OblastFigures::members).max().orElse(0);
    long step = Math.max(1, (most + BANDS - 1) / BANDS);
    var tiles =
        oblasts.stream()
            .map(oblast -> tile(oblast, byCode.get(oblast.code()), step, texts))
            .toList();
    long members = figures.stream().mapToLong(OblastFigures::members).sum();
    long with = figures.stream().filter(f -> f.members() > 0).count();
    return new TileMap(
        texts.text("overview.map"),
        texts.text("overview.map-finding", members, with),
        texts.text("overview.map-figure"),
        tiles,
        bands(most, step),
        texts.text("overview.map-none"));
  }

  private static List<String> bands(long most, long step) {
    return IntStream.rangeClosed(1, BANDS)
        .mapToObj(band -> new long[] {(band - 1) * step + 1, band * step})
        .filter(range -> range[0] <= Math.max(1, most))
        .map(range -> range[0] == range[1] ? "" + range[0] : range[0] + "–" + range[1])
        .toList();
  }

  private static TileMap.Tile tile(
      OblastView oblast, OblastFigures figures, long step, Texts texts) {
    long members = figures == null ? 0 : figures.members();
    return new TileMap.Tile(
        oblast.tileColumn(),
        oblast.tileRow(),
        oblast.tileLabel(texts.language()),
        oblast.name(texts.language()),
        members == 0 ? "" : texts.count(members),
        (int) ((members + step - 1) / step),
        figures == null ? "" : "/councils?oblast=" + oblast.code());
  }
}
