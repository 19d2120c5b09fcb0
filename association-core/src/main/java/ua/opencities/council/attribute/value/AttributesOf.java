package ua.opencities.council.attribute.value;

import jakarta.inject.Inject;
import ua.opencities.council.CouncilExists;
import ua.opencities.council.attribute.AttributeList;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** All that the office knows of a council by the association's own attributes. */
@UseCase
@StaffOnly
public class AttributesOf {
  private final AttributeList attributes;
  private final AttributeValues values;
  private final CouncilExists councils;

  @Inject
  AttributesOf(AttributeList attributes, AttributeValues values, CouncilExists councils) {
    this.attributes = attributes;
    this.values = values;
    this.councils = councils;
  }

  /**
   * @throws ua.opencities.shared.NotFound when there is no such council
   * @throws ua.opencities.council.CouncilMergedAway when another row stands for it
   */
  public AttributeSheet council(Actor actor, CouncilId council) {
    councils.require(actor, council);
    return Sheets.of(council, attributes.offered(actor), values.of(council));
  }
}
