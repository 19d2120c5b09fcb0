package ua.opencities.reminder.notice;

import jakarta.inject.Inject;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The notices that went out; a council's person sees those to the own council. */
@UseCase
public class NoticeRegister {
  private final NoticeRows rows;

  @Inject
  NoticeRegister(NoticeRows rows) {
    this.rows = rows;
  }

  public Page<NoticeView> page(Actor actor, NoticeSearch search) {
    return rows.page(search);
  }
}
