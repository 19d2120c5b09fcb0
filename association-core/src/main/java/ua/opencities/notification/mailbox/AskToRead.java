package ua.opencities.notification.mailbox;

import jakarta.inject.Inject;
import ua.opencities.notification.mailbox.MailboxSettings.SettingNotUnderstood;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Has the mailbox read within seconds, whichever node comes first. */
@UseCase
@StaffOnly
public class AskToRead {
  private final MailboxRow row;

  @Inject
  AskToRead(MailboxRow row) {
    this.row = row;
  }

  /**
   * @throws MailboxNotSet when there is none to read
   */
  public void ask(Actor actor) {
    if (isSet()) row.ask();
    else throw new MailboxNotSet();
  }

  private static boolean isSet() {
    try {
      return MailboxSettings.set().isPresent();
    } catch (SettingNotUnderstood told) {
      return false;
    }
  }
}
