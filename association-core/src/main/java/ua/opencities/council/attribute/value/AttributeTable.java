package ua.opencities.council.attribute.value;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeList;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The offered attributes of all councils, for a file. */
@UseCase
@StaffOnly
public class AttributeTable {
  private final AttributeList attributes;
  private final AttributeValues values;

  @Inject
  AttributeTable(AttributeList attributes, AttributeValues values) {
    this.attributes = attributes;
    this.values = values;
  }

  public View all(Actor actor) {
    return new View(attributes.offered(actor), values.all());
  }

  /** A column for each attribute. */
  public record View(List<AttributeView> columns, Map<CouncilId, Map<UUID, Said>> values) {
    public List<SaidOf> row(CouncilId council) {
      var said = values.getOrDefault(council, Map.of());
      return columns.stream()
          .map(each -> new SaidOf(each, Optional.ofNullable(said.get(each.id()))))
          .toList();
    }
  }
}
