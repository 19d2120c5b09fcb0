package ua.opencities.portal.admin.intake;

import java.util.EnumMap;
import java.util.Map;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/** Which column says what, as it was chosen. */
record ColumnsForm(Sent sent, FormReading form) {
  Mapping read() {
    Map<ImportField, String> columns = new EnumMap<>(ImportField.class);
    for (ImportField field : ImportField.values())
      form.optionalText(field.name(), 300).ifPresent(heading -> columns.put(field, heading));
    var asOf = form.optionalDate("figuresAsOf");
    var source = form.optionalText("figuresSource", 300);
    var renamedOn = form.optionalDate("renamedOn");
    var act = form.optionalText("act", 300);
    form.sayWhatIsWrong();
    return new Mapping(columns, "true".equals(sent.field("whole")), asOf, source, renamedOn, act);
  }
}
