package ua.opencities.council.attribute.value;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.tenancy.CouncilId;

/** Puts attributes and values together. */
final class Sheets {
  private Sheets() {}

  static AttributeSheet of(
      CouncilId council, List<AttributeView> offered, Map<UUID, AttributeValue> values) {
    List<SaidOf> lines =
        offered.stream()
            .map(
                each ->
                    new SaidOf(
                        each, Optional.ofNullable(values.get(each.id())).map(AttributeValue::said)))
            .toList();
    return new AttributeSheet(council, lines, version(offered, values));
  }

  private static String version(List<AttributeView> offered, Map<UUID, AttributeValue> values) {
    String marks =
        Stream.concat(
                offered.stream().map(each -> each.id() + ":" + each.version()),
                values.values().stream().map(AttributeValue::mark))
            .sorted()
            .collect(Collectors.joining(","));
    return UUID.nameUUIDFromBytes(marks.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
