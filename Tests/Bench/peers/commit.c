// The limit beside the journal: a bare loop that commits N rows at a time to one SQLite file, with the journal's settings
// (write-ahead log, synchronous=FULL, 4 KiB pages) and nothing else: no seal, no batch, no Swift.
//
//   cc -O2 -o commit commit.c -lsqlite3
//   ./commit DIRECTORY FACTS_BYTES RECORD_BYTES ROWS_PER_COMMIT SECONDS
//
// Makes DIRECTORY/commit-peer.db, removes it again, and prints one line of JSON; times are microseconds per commit.

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { MOST_COMMITS = 4 * 1000 * 1000 };

static sqlite3 *db;

static void require(int ok, const char *what) {
  if (ok) return;
  fprintf(stderr, "commit: %s: %s\n", what, db ? sqlite3_errmsg(db) : "no database");
  exit(1);
}

static void run(const char *sql) { require(sqlite3_exec(db, sql, 0, 0, 0) == SQLITE_OK, sql); }

static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *statement;
  require(sqlite3_prepare_v2(db, sql, -1, &statement, 0) == SQLITE_OK, sql);
  return statement;
}

static void step(sqlite3_stmt *statement) {
  require(sqlite3_step(statement) == SQLITE_DONE, sqlite3_sql(statement));
  sqlite3_reset(statement);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
}

static int ascending(const void *a, const void *b) {
  float x = *(const float *)a, y = *(const float *)b;
  return (x > y) - (x < y);
}

static void remove_files(const char *path) {
  const char *suffixes[] = {"", "-wal", "-shm"};
  for (int i = 0; i < 3; i++) {
    char name[4200];
    snprintf(name, sizeof name, "%s%s", path, suffixes[i]);
    unlink(name);
  }
}

static void open_database(const char *path) {
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
  require(sqlite3_open_v2(path, &db, flags, 0) == SQLITE_OK, path);
  run("PRAGMA page_size=4096; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
      "PRAGMA wal_autocheckpoint=16000; PRAGMA cache_size=-65536;"
      "CREATE TABLE entries(number INTEGER PRIMARY KEY, facts BLOB NOT NULL,"
      " record BLOB NOT NULL) STRICT");
}

int main(int argc, char **argv) {
  if (argc != 6) {
    fprintf(stderr, "usage: commit DIRECTORY FACTS_BYTES RECORD_BYTES ROWS_PER_COMMIT SECONDS\n");
    return 2;
  }
  int facts = atoi(argv[2]), record = atoi(argv[3]), rows = atoi(argv[4]);
  double seconds = atof(argv[5]);
  if (facts < 0 || record < 0 || rows < 1 || seconds <= 0) return 2;

  char path[4100];
  snprintf(path, sizeof path, "%s/commit-peer.db", argv[1]);
  remove_files(path);
  open_database(path);

  char *bytes = malloc(facts + record + 1);
  float *times = malloc(sizeof(float) * MOST_COMMITS);
  if (!bytes || !times) return 1;
  for (int i = 0; i < facts + record; i++) bytes[i] = (char)rand();

  sqlite3_stmt *begin = prepare("BEGIN IMMEDIATE"), *commit = prepare("COMMIT");
  sqlite3_stmt *insert = prepare("INSERT INTO entries(number, facts, record) VALUES (?, ?, ?)");
  long count = 0;
  sqlite3_int64 number = 0;
  double start = now(), end = start;
  while (end < start + seconds * 1e6 && count < MOST_COMMITS) {
    double before = end;
    step(begin);
    for (int i = 0; i < rows; i++) {
      sqlite3_bind_int64(insert, 1, ++number);
      sqlite3_bind_blob(insert, 2, bytes, facts, SQLITE_STATIC);
      sqlite3_bind_blob(insert, 3, bytes + facts, record, SQLITE_STATIC);
      step(insert);
    }
    step(commit);
    end = now();
    times[count++] = (float)(end - before);
  }

  qsort(times, count, sizeof *times, ascending);
  printf("{\"peer\":\"sqlite-c\",\"sqlite\":\"%s\",\"facts_bytes\":%d,\"record_bytes\":%d,"
         "\"rows_per_commit\":%d,\"commits\":%ld,\"rows_per_s\":%.0f,"
         "\"p50_us\":%.1f,\"p99_us\":%.1f,\"max_us\":%.1f}\n",
         sqlite3_libversion(), facts, record, rows, count, number / ((end - start) / 1e6),
         times[count / 2], times[count * 99 / 100], times[count - 1]);

  sqlite3_finalize(begin);
  sqlite3_finalize(insert);
  sqlite3_finalize(commit);
  sqlite3_close(db);
  remove_files(path);
  return 0;
}
