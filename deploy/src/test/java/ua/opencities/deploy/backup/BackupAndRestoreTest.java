package ua.opencities.deploy.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.data.Database;
import ua.opencities.deploy.data.EmbeddedPostgres;
import ua.opencities.deploy.data.PostgresRoles;
import ua.opencities.deploy.told.Refused;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupAndRestoreTest {
  private static final String TABLES =
      """
      create table flyway_schema_history (installed_rank int, version text, description text, checksum int, success boolean);
      insert into flyway_schema_history values (1, '202611230800', 'first', 42, true);
      create table council (id uuid primary key, name text not null, head uuid);
      create table person (
        id bigint generated always as identity primary key,
        council_id uuid not null references council,
        names text[], facts jsonb, photo bytea, at timestamptz, fee numeric(14,2), rate double precision,
        shouted text generated always as (upper(names[1])) stored);
      alter table council add column chief bigint references person deferrable initially deferred;
      create table note (words text);
      create sequence invoice_number start 100;
      alter table person enable row level security;
      alter table person force row level security;
      create policy owner_keeps on person to association_owner using (true) with check (true);
      create function refuse() returns trigger language plpgsql as $$ begin raise 'append only'; end $$;
      create trigger nothing_is_added before insert or update or delete on note for each row execute function refuse();
      create view names as select name from council;
      """;
  private static final String ROWS =
      """
      alter table note disable trigger nothing_is_added;
      insert into council values ('00000000-0000-0000-0000-000000000001', 'Жовківська міська рада, п’ята	таб', null);
      insert into council values ('00000000-0000-0000-0000-000000000002', E'рядок\\nдругий \\\\N', null);
      insert into person (council_id, names, facts, photo, at, fee, rate) values
        ('00000000-0000-0000-0000-000000000001', array['Їжак', null, 'a"b,{}'], '{"ґ": [1, null, 2.50]}', decode(repeat('00ff5c0a09', 600000), 'hex'), '2022-03-27 01:30:00+02', 12000.00, 0.1),
        ('00000000-0000-0000-0000-000000000002', null, null, null, null, null, 'NaN');
      update council set chief = 1 where name like 'Жовк%';
      insert into note values (null), (''), ('\\N'), ('ще');
      alter table note enable trigger nothing_is_added;
      select nextval('invoice_number');
      """;

  @TempDir static Path folder;
  private EmbeddedPostgres postgres;
  private Database source;

  @BeforeAll
  void start() throws SQLException {
    DataFolder data = DataFolder.at(folder.resolve("data"));
    data.prepare();
    postgres = EmbeddedPostgres.start(data);
    source = postgres.database();
    execute(source, TABLES);
    execute(source, ROWS);
  }

  @AfterAll
  void stop() {
    postgres.close();
  }

  @Test
  void bringsEverythingBackEqualAndLeavesTheRulesInPlace() throws Exception {
    Path file = folder.resolve("whole.zip");
    TakeBackup.Taken taken = TakeBackup.into(file, source, true);
    Database copy = fresh("copy");
    execute(copy, "insert into council values (gen_random_uuid(), 'was here before', null)");

    try (BackupFile backup = BackupFile.open(file)) {
      Comparison comparison = LoadBackup.into(copy, backup);
      assertThat(comparison.lines()).hasSize(4).allMatch(line -> line.startsWith("="));
      assertThat(comparison.equal()).isTrue();
      assertThat(backup.isOfTheDemonstration()).isTrue();
    }
    assertThat(taken.rows()).isEqualTo(8);
    assertThat(answers(copy, "select octet_length(photo)::text from person where id = 1"))
        .containsExactly("3000000");
    assertThat(answers(copy, "select shouted from person where id = 1")).containsExactly("ЇЖАК");
    assertThat(answers(copy, "select nextval('invoice_number')::text")).containsExactly("101");
    assertThat(
            answers(
                copy, "select relforcerowsecurity::text from pg_class where relname = 'person'"))
        .containsExactly("true");
    assertThat(
            answers(
                copy, "select conname from pg_constraint where contype = 'f' and condeferrable"))
        .containsExactly("council_chief_fkey");
    assertThatThrownBy(() -> execute(copy, "insert into note values ('x')"))
        .hasMessageContaining("append only");
  }

  @Test
  void keepsNothingOfACopyThatIsNotEqual() throws Exception {
    Path file = folder.resolve("to-forge.zip");
    TakeBackup.into(file, source, false);
    forgeHash(file);
    Database copy = fresh("forged");
    try (BackupFile backup = BackupFile.open(file)) {
      Comparison comparison = LoadBackup.into(copy, backup);
      assertThat(comparison.equal()).isFalse();
      assertThat(comparison.lines()).anyMatch(line -> line.startsWith("≠\tpublic.note"));
    }
    assertThat(answers(copy, "select count(*)::text from council")).containsExactly("0");
  }

  @Test
  void refusesABackupOfOtherTables() throws Exception {
    Path file = folder.resolve("other.zip");
    TakeBackup.into(file, source, false);
    Database copy = fresh("other");
    execute(copy, "update flyway_schema_history set checksum = 43");
    try (BackupFile backup = BackupFile.open(file)) {
      assertThatThrownBy(() -> LoadBackup.into(copy, backup)).isInstanceOf(Refused.class);
    }
  }

  @Test
  void refusesToBackUpWhatTheOwnerCannotSee() throws Exception {
    Database hiding = fresh("hiding");
    execute(hiding, "drop policy owner_keeps on person");
    Path file = folder.resolve("hiding.zip");
    assertThatThrownBy(() -> TakeBackup.into(file, hiding, false)).hasMessageContaining("person");
    assertThat(file).doesNotExist();
    assertThat(folder.resolve("hiding.zip.part")).doesNotExist();
  }

  @Test
  void isReadableByTheOwnerAlone() throws Exception {
    Path file = folder.resolve("private.zip");
    TakeBackup.into(file, source, false);
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
  }

  @Test
  void asksEveryRoleForItsPassword() {
    Database stranger =
        new Database(source.url(), new Database.Login("association_owner", "guess"), null, null);
    assertThatThrownBy(stranger::asOwner).isInstanceOf(SQLException.class);
  }

  @Test
  void writesDownBeforeItAnswersAndSortsUkrainian() throws Exception {
    assertThat(answers(source, "show fsync")).containsExactly("on");
    assertThat(answers(source, "show synchronous_commit")).containsExactly("on");
    assertThat(answers(source, "show listen_addresses")).containsExactly("127.0.0.1");
    assertThat(
            answers(
                source,
                "select w from unnest(array['ї','я','ґ','г','и','і','е','є']) w order by w"))
        .containsExactly("г", "ґ", "е", "є", "и", "і", "ї", "я");
  }

  @Test
  void knowsThatCyrillicLettersAreLetters() throws Exception {
    execute(source, "create extension if not exists pg_trgm");
    assertThat(answers(source, "select show_trgm('жовк')::text")).doesNotContain("{}");
  }

  private Database fresh(String name) throws SQLException {
    try (Connection connection =
            java.sql.DriverManager.getConnection(
                postgres.url("postgres"), "postgres", postgres.superuser().password());
        Statement sql = connection.createStatement()) {
      PostgresRoles.create(sql, name);
    }
    Database database = postgres.database(name);
    execute(database, TABLES);
    return database;
  }

  private static void forgeHash(Path file) throws Exception {
    try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
      Path manifest = zip.getPath(Manifest.ENTRY);
      String text = Files.readString(manifest);
      Files.writeString(manifest, text.replaceFirst("(public.note\t\\d+\t)....", "$10000"));
    }
  }

  private static void execute(Database database, String script) throws SQLException {
    try (Connection connection = database.asOwner();
        Statement sql = connection.createStatement()) {
      sql.execute(script);
    }
  }

  private static List<String> answers(Database database, String question) throws SQLException {
    try (Connection connection = database.asOwner()) {
      return Catalogue.strings(connection, question);
    }
  }
}
