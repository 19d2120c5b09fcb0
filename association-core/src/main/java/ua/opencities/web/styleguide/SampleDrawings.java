package ua.opencities.web.styleguide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.opencities.web.part.Bar;
import ua.opencities.web.part.BarChart;
import ua.opencities.web.part.LineChart;
import ua.opencities.web.part.TileMap;

/** Invented figures for the chart and the map; the words come from the reader's language. */
public final class SampleDrawings {
  private SampleDrawings() {}

  public static LineChart fees(String title, String description, String plan, String today) {
    return new LineChart(
        title,
        description,
        List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"),
        List.of(
            line(plan, "plan", plan, 2, 8, 22, 32, 40, 50, 58, 64, 72, 82, 92, 100),
            line("2025", "prev", "2025: 76 %", 1, 4, 15, 23, 29, 37, 42, 45, 52, 61, 67, 76),
            line("2026", "cur", "2026: 86 %", 1, 6, 20, 28, 35, 45, 50, 54, 62, 71, 86)),
        100,
        "\u00a0%",
        10,
        today);
  }

  private static LineChart.Line line(String name, String tone, String last, long... values) {
    return new LineChart.Line(
        name,
        tone,
        java.util.Arrays.stream(values).boxed().toList(),
        last.replace(" %", "\u00a0%"));
  }

  /** Column, row, label, name, percent paid; an empty percent is an oblast without charges. */
  private static final String TILES =
      """
      2,1,Вол,Волинська,76
      3,1,Рів,Рівненська,89
      4,1,Жит,Житомирська,93
      5,1,Київ,м. Київ,
      6,1,Чрг,Чернігівська,88
      7,1,Сум,Сумська,88
      1,2,Льв,Львівська,93
      2,2,Тер,Тернопільська,93
      3,2,Хме,Хмельницька,80
      4,2,Він,Вінницька,95
      5,2,Київ. о.,Київська,83
      6,2,Пол,Полтавська,98
      7,2,Хар,Харківська,80
      8,2,Луг,Луганська,
      1,3,Зак,Закарпатська,65
      2,3,І-Ф,Івано-Франківська,84
      3,3,Чрв,Чернівецька,87
      5,3,Чрк,Черкаська,81
      6,3,Кір,Кіровоградська,67
      7,3,Дні,Дніпропетровська,93
      8,3,Дон,Донецька,
      4,4,Оде,Одеська,87
      5,4,Мик,Миколаївська,83
      6,4,Хер,Херсонська,
      7,4,Зап,Запорізька,91
      5,5,Сев,м. Севастополь,
      6,5,Крим,Автономна Республіка Крим,
      """;

  public static TileMap paid(
      String title, String description, String heading, String withoutFigure) {
    List<TileMap.Tile> tiles = new ArrayList<>();
    for (String[] cell : TILES.lines().map(line -> line.split(",", -1)).toList()) {
      int percent = cell[4].isEmpty() ? -1 : Integer.parseInt(cell[4]);
      tiles.add(
          new TileMap.Tile(
              Integer.parseInt(cell[0]),
              Integer.parseInt(cell[1]),
              cell[2],
              cell[3],
              cell[4],
              percent < 0 ? 0 : Math.max(1, Math.min(5, percent / 10 - 4)),
              percent < 0 ? "" : "/styleguide"));
    }
    return new TileMap(
        title,
        description,
        heading,
        tiles,
        Stream.of("< 60", "60–69", "70–79", "80–89", "≥ 90").toList(),
        withoutFigure);
  }

  public static BarChart owing(String title, String description) {
    return new BarChart(
        title,
        description,
        List.of(
            new BarChart.Row(
                "Полтавська",
                "63\u00a0830,85",
                List.of(Bar.percent("brand", 64), Bar.percent("bad", 36))),
            new BarChart.Row(
                "Черкаська",
                "51\u00a0208,55",
                List.of(Bar.percent("brand", 23), Bar.percent("warn", 10), Bar.percent("bad", 19))),
            new BarChart.Row(
                "Одеська",
                "37\u00a0955,71",
                List.of(Bar.percent("brand", 17), Bar.percent("bad", 22)))));
  }
}
