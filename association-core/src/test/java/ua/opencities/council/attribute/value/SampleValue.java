package ua.opencities.council.attribute.value;

import static ua.opencities.council.attribute.SampleAttribute.OFFICE;

import java.util.Map;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Values that tests write by the real deed. */
public final class SampleValue {
  private SampleValue() {}

  public static AttributeSheet sheet(CouncilId council) {
    return Association.get(AttributesOf.class).council(OFFICE, council);
  }

  public static int write(CouncilId council, AttributeView attribute, String typed) {
    return Association.get(WriteAttributes.class)
        .write(OFFICE, council, sheet(council).version(), Map.of(attribute.id(), typed));
  }

  /** In the machine's form or by name; empty when nothing stands. */
  public static String of(CouncilId council, AttributeView attribute) {
    return sheet(council).lines().stream()
        .filter(line -> line.attribute().id().equals(attribute.id()))
        .findFirst()
        .orElseThrow()
        .plain();
  }
}
