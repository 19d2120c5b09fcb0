package ua.opencities.council.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import ua.opencities.document.FileEmpty;
import ua.opencities.document.FileTooLarge;
import ua.opencities.document.StoreFile;
import ua.opencities.shared.Text;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;

/** A table as it was handed in, by whom and when; it is kept whatever becomes of it. */
@Embeddable
public class TakenFile {
  @Column(name = "file_name", updatable = false)
  private String name;

  @Column(name = "file_size", updatable = false)
  private long size;

  @Column(name = "file_sha256", updatable = false)
  private String sha256;

  @Column(name = "uploaded_by", updatable = false)
  private String by;

  @Column(name = "uploaded_by_name", updatable = false)
  private String byName;

  @Column(name = "uploaded_at", updatable = false)
  private Instant at;

  protected TakenFile() {}

  /**
   * @param fileName as the sender's machine calls it
   * @throws FileEmpty when there is nothing in it
   * @throws FileTooLarge beyond {@link StoreFile#limit()}
   * @throws SheetNotReadable when it is no table
   */
  public TakenFile(Actor by, String fileName, Held content, Instant at) {
    if (content.size() == 0) throw new FileEmpty();
    if (content.size() > StoreFile.limit() * 1024L * 1024)
      throw new FileTooLarge(StoreFile.limit(), "file");
    Sheet.read(content, 0);
    String last = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "");
    this.name = Text.optional("file", last.replaceAll("[\\n\\t]", " "), 200).orElse("—");
    this.size = content.size();
    this.sha256 = content.sha256();
    this.by = by.name();
    this.byName = by.shown();
    this.at = at;
  }

  public String name() {
    return name;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  public boolean isBy(Actor person) {
    return by.equals(person.name());
  }

  public String byName() {
    return byName;
  }

  public Instant at() {
    return at;
  }
}
