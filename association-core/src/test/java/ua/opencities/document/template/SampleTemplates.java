package ua.opencities.document.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.document.markup.Facts;
import ua.opencities.document.markup.Field;
import ua.opencities.document.markup.FieldList;
import ua.opencities.document.paper.Paper;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

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

  @Override
  public TemplatePreview preview(Actor actor, Optional<CouncilId> council, String kind) {
    Facts facts = Facts.none().and("thing", "річ");
    return new TemplatePreview(
        "зразок", facts, wording -> wording.fill(Paper.named("Зразок"), facts));
  }
}
