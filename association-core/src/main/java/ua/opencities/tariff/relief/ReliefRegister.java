package ua.opencities.tariff.relief;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tariff.relief.terms.ReliefId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The reliefs of all councils, waiting and withdrawn ones too. */
@UseCase
@StaffOnly
public class ReliefRegister {
  private final ReliefRows rows;

  @Inject
  ReliefRegister(ReliefRows rows) {
    this.rows = rows;
  }

  public Page<ReliefView> page(Actor actor, ReliefSearch search) {
    return rows.page(search, search.page().limit());
  }

  /** Not cut into pages: for a file. */
  public List<ReliefView> all(Actor actor, ReliefSearch search) {
    return rows.page(search, " limit 200000").items();
  }

  /**
   * @throws NotFound when there is none
   */
  public ReliefView one(Actor actor, ReliefId id) {
    return rows.one(id).orElseThrow(() -> new NotFound("relief"));
  }
}
