package ua.opencities.council.attribute;

import ua.opencities.shared.RuleBroken;

/** An attribute or its list cannot be as it was wanted. */
public class AttributeRefused extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private AttributeRefused(String code, String field, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static AttributeRefused nameTaken(String name) {
    return new AttributeRefused("attribute.name-taken", "name", name);
  }

  static AttributeRefused kindInUse(long councils) {
    return new AttributeRefused("attribute.kind-in-use", "kind", councils);
  }

  static AttributeRefused valuesStand(long councils) {
    return new AttributeRefused("attribute.values-stand", "", councils);
  }

  static AttributeRefused inRule(String field, String rule) {
    return new AttributeRefused("attribute.in-rule", field, rule);
  }

  static AttributeRefused nothingToChoose() {
    return new AttributeRefused("attribute.nothing-to-choose", "choices");
  }

  static AttributeRefused choiceTwice(String field, String name) {
    return new AttributeRefused("attribute.choice-twice", field, name);
  }

  static AttributeRefused tooMany(int most) {
    return new AttributeRefused("attribute.too-many", "", most);
  }

  static AttributeRefused tooManyChoices(int most) {
    return new AttributeRefused("attribute.too-many-choices", "choices", most);
  }

  @Override
  public String field() {
    return field;
  }
}
