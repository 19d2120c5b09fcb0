package ua.opencities.document.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import ua.opencities.document.markup.Field;
import ua.opencities.document.markup.FieldList;

/** A kind of paper of the tests' own, so that no other test meets its wordings. */
@ApplicationScoped
class SampleTemplates implements TemplatedPapers {
  static final String KIND = "sample-paper";
  static final String FULL = "= Зразок\nДокладно про {{thing}}.";
  static final String SHORT = "= Зразок\n{{thing}}";

  @Override
  public List<TemplateKind> kinds() {
    var fields = new FieldList("document", List.of(Field.value("thing")));
    return List.of(
        new TemplateKind(KIND, fields, Map.of(Variant.FULL, FULL, Variant.SHORT, SHORT)));
  }
}
