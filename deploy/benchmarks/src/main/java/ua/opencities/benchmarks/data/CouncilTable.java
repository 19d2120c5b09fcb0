package ua.opencities.benchmarks.data;

import java.util.List;

/**
 * A table of councils that are in no register and have no namesakes, with headings as an open
 * register names them.
 */
public final class CouncilTable {
  /** Behind all places of the councils that are filled in. */
  private static final int FIRST_PLACE = 500_000;

  private static final List<String> OBLASTS =
      List.of("05", "07", "12", "18", "21", "26", "32", "46", "48", "51", "53", "56", "61", "63");
  private static final List<String> SYLLABLES =
      List.of("ба", "ве", "гі", "до", "жу", "зі", "ко", "лу", "ма", "не", "по", "ру");

  private CouncilTable() {}

  public static String of(int councils) {
    var chance = new Chance();
    var text = new StringBuilder("katottg,type,council_uk,raion,centre_uk,centre_type,");
    text.append("population_2022,budget_code\n");
    for (int i = 0; i < councils; i++) {
      String name = name(i);
      text.append("UA%s%015d,сільська,".formatted(OBLASTS.get(i % OBLASTS.size()), FIRST_PLACE + i))
          .append(name + "івська сільська рада,Вигаданський," + name + "івка,село,")
          .append(chance.between(2_000, 25_000))
          .append(",%010d%n".formatted(9_900_000_000L + i));
    }
    return text.toString();
  }

  private static String name(int place) {
    var name = new StringBuilder("В");
    for (int rest = place, s = 0; s < 4; s++, rest /= SYLLABLES.size())
      name.append(SYLLABLES.get(rest % SYLLABLES.size()));
    return name.toString();
  }
}
