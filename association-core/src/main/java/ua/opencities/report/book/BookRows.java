package ua.opencities.report.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.opencities.language.CouncilName;
import ua.opencities.language.GrammaticalCase;

@ApplicationScoped
class BookRows {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** All councils of the register, by name. */
  List<UUID> councils() {
    List<?> ids =
        database
            .createNativeQuery("select id from council where merged_into is null order by name, id")
            .getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }

  List<List<Object>> rows(BookSheet sheet, List<UUID> of) {
    List<?> rows =
        database
            .createNativeQuery(sheet.sql())
            .setParameter(1, of.stream().map(UUID::toString).collect(Collectors.joining(",")))
            .getResultList();
    return rows.stream()
        .map(row -> Arrays.asList((Object[]) row))
        .flatMap(
            row ->
                switch (sheet) {
                  case NAMES -> Stream.of(inCases(row));
                  case OFFICIAL_CASES -> OfficialCases.of(row).stream();
                  default -> Stream.of(row);
                })
        .toList();
  }

  private static List<Object> inCases(List<Object> row) {
    Map<GrammaticalCase, String> corrected = new HashMap<>();
    if (row.get(2) != null)
      for (String line : row.get(2).toString().split("\n")) {
        int mark = line.indexOf('=');
        corrected.put(GrammaticalCase.valueOf(line.substring(0, mark)), line.substring(mark + 1));
      }
    var name = CouncilName.inSixCases(row.get(1).toString()).withCorrections(corrected);
    var cells = new ArrayList<Object>(row.subList(0, 2));
    for (GrammaticalCase each : GrammaticalCase.values())
      if (each != GrammaticalCase.NOMINATIVE) cells.add(name.in(each));
    return cells;
  }
}
