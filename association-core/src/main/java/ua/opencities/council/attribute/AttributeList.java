package ua.opencities.council.attribute;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** What the association has defined, in its order. */
@UseCase
@StaffOnly
public class AttributeList {
  private final AttributeViews views;

  @Inject
  AttributeList(AttributeViews views) {
    this.views = views;
  }

  /** Archived ones at the end. */
  public List<AttributeView> all(Actor actor) {
    return views.all();
  }

  /** Those that are offered. */
  public List<AttributeView> offered(Actor actor) {
    return views.offered();
  }

  /**
   * @throws ua.opencities.shared.NotFound when there is none
   */
  public AttributeView one(Actor actor, UUID id) {
    return views.one(id);
  }
}
