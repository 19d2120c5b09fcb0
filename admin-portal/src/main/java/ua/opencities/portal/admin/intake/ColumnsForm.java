package ua.opencities.portal.admin.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.value.TypedValue;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/** Which column says what, as it was chosen. */
record ColumnsForm(Sent sent, FormReading form, List<AttributeView> offered) {
  Mapping read() {
    Map<ImportField, String> columns = new EnumMap<>(ImportField.class);
    for (ImportField field : ImportField.values())
      form.optionalText(field.name(), 300).ifPresent(heading -> columns.put(field, heading));
    Map<UUID, String> attributes = new HashMap<>();
    for (AttributeView each : offered)
      form.optionalText(TypedValue.field(each.id()), 300)
          .ifPresent(heading -> attributes.put(each.id(), heading));
    var asOf = form.optionalDate("figuresAsOf");
    var source = form.optionalText("figuresSource", 300);
    var renamedOn = form.optionalDate("renamedOn");
    var act = form.optionalText("act", 300);
    form.sayWhatIsWrong();
    return new Mapping(
        columns, attributes, "true".equals(sent.field("whole")), asOf, source, renamedOn, act);
  }
}
