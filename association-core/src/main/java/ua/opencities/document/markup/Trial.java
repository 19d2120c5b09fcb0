package ua.opencities.document.markup;

import java.util.List;
import ua.opencities.document.markup.Field.Form;

/** Made-up facts that open every section, and none: what can be read with both is kept. */
public final class Trial {
  private Trial() {}

  public static Facts full(FieldList fields) {
    return facts(fields.fields(), true);
  }

  public static Facts bare(FieldList fields) {
    return facts(fields.fields(), false);
  }

  private static Facts facts(List<Field> fields, boolean full) {
    Facts facts = Facts.none();
    for (Field field : fields)
      if (field.form() == Form.CHOICE) facts = facts.and(field.path(), full);
      else if (field.form() == Form.VALUE) facts = facts.and(field.path(), full ? "х" : "");
      else facts = facts.and(field.path(), full ? twice(facts(field.items(), true)) : List.of());
    return facts;
  }

  private static List<Facts> twice(Facts facts) {
    return List.of(facts, facts);
  }
}
