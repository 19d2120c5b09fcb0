package ua.opencities.duplicate.apart;

import jakarta.inject.Inject;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Pairs that are two councils, as somebody found. */
@UseCase
@StaffOnly
public class ApartRegister {
  private final ApartMarks marks;

  @Inject
  ApartRegister(ApartMarks marks) {
    this.marks = marks;
  }

  public Page<ApartView> page(Actor actor, String words, Page.Request wanted) {
    return marks.page(words, wanted);
  }
}
