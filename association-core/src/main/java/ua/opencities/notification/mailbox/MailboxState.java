package ua.opencities.notification.mailbox;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.notification.mailbox.MailboxSettings.SettingNotUnderstood;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** When the mailbox was read, what came of it, and what stands in the way. */
@UseCase
@StaffOnly
public class MailboxState {
  private final MailboxRow row;

  @Inject
  MailboxState(MailboxRow row) {
    this.row = row;
  }

  public MailboxView now(Actor actor) {
    try {
      return row.view(MailboxSettings.set(), Optional.empty());
    } catch (SettingNotUnderstood told) {
      return row.view(Optional.empty(), Optional.of(told.getMessage()));
    }
  }
}
