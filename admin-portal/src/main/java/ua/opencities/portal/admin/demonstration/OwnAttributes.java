package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.AttributeList;
import ua.opencities.council.attribute.AttributeTerms;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.ChangeAttribute;
import ua.opencities.council.attribute.ChangedChoice;
import ua.opencities.council.attribute.ChoiceView;
import ua.opencities.council.attribute.DefineAttribute;
import ua.opencities.council.attribute.value.AttributesOf;
import ua.opencities.council.attribute.value.WriteAttributes;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What this association wants to know of councils beyond the register, and of whom it knows it. */
@Dependent
class OwnAttributes {
  @Inject private DefineAttribute define;
  @Inject private ChangeAttribute change;
  @Inject private AttributeList attributes;
  @Inject private AttributesOf sheets;
  @Inject private WriteAttributes write;

  void enter(Actor operator, Map<String, CouncilId> known) {
    Map<String, UUID> defined = new HashMap<>();
    for (Row row : Facts.rows("attributes.csv"))
      defined.put(row.text("key"), define(operator, row));
    Map<CouncilId, Map<UUID, String>> values = new LinkedHashMap<>();
    for (Row row : Facts.rows("attribute-values.csv"))
      values
          .computeIfAbsent(known.get(row.text("katottg")), council -> new HashMap<>())
          .put(defined.get(row.text("attribute")), row.text("value"));
    values.forEach(
        (council, typed) ->
            write.write(operator, council, sheets.council(operator, council).version(), typed));
  }

  private UUID define(Actor operator, Row row) {
    var terms =
        new AttributeTerms(
            row.text("name"),
            row.optional("name_en"),
            row.optional("explanation"),
            row.choice("kind", AttributeKind.class),
            false,
            Boolean.parseBoolean(row.text("shown")));
    Map<String, String> list = new LinkedHashMap<>();
    row.optional("choices").stream()
        .flatMap(all -> Arrays.stream(all.split("\\|")))
        .map(each -> each.split("/"))
        .forEach(names -> list.put(names[0], names[1]));
    UUID id = define.define(operator, terms, List.copyOf(list.keySet()));
    if (!list.isEmpty()) inEnglish(operator, attributes.one(operator, id), list);
    return id;
  }

  private void inEnglish(Actor operator, AttributeView attribute, Map<String, String> names) {
    Stream<ChoiceView> choices = attribute.choices().stream();
    change.change(
        operator,
        attribute.id(),
        attribute.version(),
        attribute.terms(),
        choices
            .map(
                each ->
                    new ChangedChoice(
                        each.id(), each.name(), Optional.of(names.get(each.name())), false))
            .toList(),
        List.of());
  }
}
