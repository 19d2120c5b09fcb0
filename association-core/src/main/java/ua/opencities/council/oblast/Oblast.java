package ua.opencities.council.oblast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Reference: written by the migration alone. */
@Entity
@Table(name = "oblast")
class Oblast {
  @Id
  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private String name;

  @Column(name = "name_en")
  private String nameEnglish;

  @Column(name = "tile_label")
  private String tileLabel;

  @Column(name = "tile_label_en")
  private String tileLabelEnglish;

  @Column(name = "tile_column")
  private int tileColumn;

  @Column(name = "tile_row")
  private int tileRow;

  protected Oblast() {}

  OblastView view() {
    return new OblastView(
        code, name, nameEnglish, tileLabel, tileLabelEnglish, tileColumn, tileRow);
  }
}
