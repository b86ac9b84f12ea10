//! Preparing the facts of a partition, once: people, families and relations are joined into one table.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use datafusion::arrow::array::AsArray;
use datafusion::arrow::datatypes::UInt64Type;
use datafusion::dataframe::DataFrameWriteOptions;
use datafusion::execution::runtime_env::RuntimeEnvBuilder;
use datafusion::functions::core::expr_fn::{coalesce, named_struct};
use datafusion::functions_aggregate::expr_fn::{array_agg, max, min};
use datafusion::functions_window::expr_fn::row_number;
use datafusion::logical_expr::{Expr, JoinType, when};
use datafusion::prelude::{DataFrame, ParquetReadOptions, SessionConfig, SessionContext, col, lit};
use regole::{Fatto, Tipo};

use crate::guasto::{Difetto, Errore, Guasto};
use crate::luogo::Luogo;
use crate::tracciato::{Tracciato, relations_of};

/// What the preparation of a partition may hold in memory.
const MEMORIA: usize = 512 << 20;
/// Rows that pass together.
const INSIEME: usize = 8_192;
/// The birth date of who is in a relation is in the table of people.
pub(crate) const NASCITA: &str = "data_nascita";

// Columns of the prepared facts that are no facts: where a row was read, and whether who is named in it is there.
pub(crate) const RIGA_FAMIGLIA: &str = "riga_famiglia";
pub(crate) const CONIUGE_TROVATO: &str = "coniuge_trovato";
/// Fields of each record of a list, besides its own: no fact has a name that begins so.
pub(crate) const RIGA: &str = "_riga";
/// None where the birth date is that of the table of people.
pub(crate) const RIGA_NASCITA: &str = "_riga_nascita";
pub(crate) const ALTRO_PERSO: &str = "_altro_perso";

/// Writes the facts of a partition in one file; gives the bad rows that are of none of the people in it.
pub(crate) async fn prepare(
    tracciato: &Tracciato,
    paese: &Luogo,
    parte: &str,
    out: &Path,
) -> Result<Vec<Difetto>, Errore> {
    let archivio = Archivio { context: context()?, paese, parte };
    #[cfg(feature = "oggetti")]
    paese.open(&archivio.context)?;
    let persone =
        archivio.table("persone", tracciato.persone().fields().iter().map(|field| &**field.name())).await?;
    let births = births(&persone)?;
    // Rows are numbered as they are in the file: who is told of a bad one can find it.
    let persone = persone.window(vec![row_number().alias("riga")])?;
    let spouses = births.clone().select(vec![col("altro_id").alias(CONIUGE_TROVATO)])?;
    let persone = spouses.join(persone, JoinType::Right, &[CONIUGE_TROVATO], &["coniuge"], None)?;

    let names = tracciato.famiglie();
    let famiglie = archivio.table("famiglie", names.fields().iter().map(|field| &**field.name())).await?;
    let (famiglie, mut difetti) = first_of_each(famiglie).await?;
    let own = [col("famiglia").alias("famiglia_id"), col(RIGA_FAMIGLIA)].into_iter();
    let famiglie = famiglie.select(own.chain(columns(&tracciato.famiglia)).collect::<Vec<_>>())?;
    let mut facts = famiglie.join(persone, JoinType::Right, &["famiglia_id"], &["famiglia"], None)?;
    for lista in &tracciato.liste {
        let of = format!("persona_{}", lista.nome);
        let (records, lost) = archivio.records(lista, &of, &births).await?;
        difetti.extend(lost);
        facts = records.join(facts, JoinType::Right, &[&of], &["id"], None)?;
    }
    let own = ["riga", "id", "famiglia", RIGA_FAMIGLIA, "coniuge", CONIUGE_TROVATO];
    let own = own.into_iter().chain(["non_chiesti", "non_si_applica"]).map(col);
    let all: Vec<Expr> = own.chain(tracciato.fatti().map(|fatto| col(&*fatto.nome))).collect();
    let options = DataFrameWriteOptions::new().with_single_file_output(true);
    facts.select(all)?.write_parquet(&out.display().to_string(), options, None).await?;
    Ok(difetti)
}

/// The families, each once: of two rows of one the first counts, and the others are bad.
async fn first_of_each(famiglie: DataFrame) -> Result<(DataFrame, Vec<Difetto>), Errore> {
    let numbered = famiglie.window(vec![row_number().alias(RIGA_FAMIGLIA)])?;
    let first = numbered.clone().aggregate(
        vec![col("famiglia").alias("una_famiglia")],
        vec![min(col(RIGA_FAMIGLIA)).alias("prima_riga")],
    )?;
    let nobody = numbered.clone().filter(col("famiglia").is_null())?;
    let again = numbered.clone().filter(col("famiglia").is_not_null())?;
    let again = again.join(first.clone(), JoinType::LeftAnti, &[RIGA_FAMIGLIA], &["prima_riga"], None)?;
    let mut difetti =
        rows(nobody, RIGA_FAMIGLIA, "famiglie", "famiglia", Guasto::SenzaIdentificativo).await?;
    difetti.extend(rows(again, RIGA_FAMIGLIA, "famiglie", "famiglia", Guasto::Ripetuta).await?);
    let once = numbered.join(first, JoinType::LeftSemi, &[RIGA_FAMIGLIA], &["prima_riga"], None)?;
    Ok((once, difetti))
}

/// The bad rows that a query finds, by their number.
async fn rows(
    found: DataFrame,
    number: &str,
    tavola: &str,
    colonna: &str,
    guasto: Guasto,
) -> Result<Vec<Difetto>, Errore> {
    let mut difetti = Vec::new();
    for batch in found.select(vec![col(number)])?.collect().await? {
        let numbers = batch.column(0).as_primitive::<UInt64Type>();
        difetti.extend(numbers.values().iter().map(|riga| Difetto {
            tavola: tavola.into(),
            riga: *riga,
            colonna: colonna.into(),
            guasto,
        }));
    }
    Ok(difetti)
}

/// The birth date of each person. Of two who have one id and two dates nobody knows which is meant, and none is said.
fn births(persone: &DataFrame) -> Result<DataFrame, Errore> {
    let ends = vec![min(col(NASCITA)).alias("prima"), max(col(NASCITA)).alias("ultima")];
    let known = persone.clone().aggregate(vec![col("id").alias("altro_id")], ends)?;
    let one = when(col("prima").eq(col("ultima")), col("prima")).end()?;
    Ok(known.select(vec![col("altro_id"), one.alias("altro_nascita")])?)
}

fn context() -> Result<SessionContext, Errore> {
    let mut config = SessionConfig::new().with_target_partitions(1).with_batch_size(INSIEME);
    config.options_mut().execution.parquet.schema_force_view_types = false;
    config.options_mut().execution.parquet.max_row_group_size = INSIEME * 2;
    let runtime = RuntimeEnvBuilder::new().with_memory_limit(MEMORIA, 1.0).build_arc()?;
    Ok(SessionContext::new_with_config_rt(config, runtime))
}

fn columns(fatti: &[Arc<Fatto>]) -> impl Iterator<Item = Expr> {
    fatti.iter().map(|fatto| col(&*fatto.nome))
}

/// The tables of a partition.
struct Archivio<'p> {
    context: SessionContext,
    paese: &'p Luogo,
    parte: &'p str,
}

impl Archivio<'_> {
    /// A table with the columns that the layout wants. One that is missing is refused: silence would say that there is
    /// nothing.
    async fn table<'n>(
        &self,
        nome: &str,
        wanted: impl Iterator<Item = &'n str>,
    ) -> Result<DataFrame, Errore> {
        let file = self.paese.file(nome, self.parte);
        let read = self.context.read_parquet(&file, ParquetReadOptions::default()).await;
        let found = read.map_err(Errore::of_broken(file))?;
        let names: BTreeSet<&str> =
            found.schema().fields().iter().map(|field| field.name().as_str()).collect();
        for wanted in wanted {
            if !names.contains(wanted) {
                return Err(Errore::Tracciato { tabella: nome.into(), colonna: wanted.into() });
            }
        }
        Ok(found)
    }

    /// The records of a list, by person; and the rows that are of nobody.
    async fn records(
        &self,
        lista: &Fatto,
        of: &str,
        births: &DataFrame,
    ) -> Result<(DataFrame, Vec<Difetto>), Errore> {
        let schema = Tracciato::relazioni(lista);
        let wanted = schema.fields().iter().map(|field| &**field.name());
        let table = relations_of(lista);
        let found = self.table(&table, wanted).await?.window(vec![row_number().alias(RIGA)])?;
        let nobody = found.clone().filter(col("persona").is_null())?;
        let lost = found.clone().filter(col("persona").is_not_null())?;
        let lost = lost.join(births.clone(), JoinType::LeftAnti, &["persona"], &["altro_id"], None)?;
        let mut difetti = rows(nobody, RIGA, &table, "persona", Guasto::SenzaIdentificativo).await?;
        difetti.extend(rows(lost, RIGA, &table, "persona", Guasto::Inesistente).await?);
        let found = found.join(births.clone(), JoinType::Left, &["altro"], &["altro_id"], None)?;
        let campi = match &lista.tipo {
            Tipo::Lista(relazione) => relazione.campi.as_slice(),
            _ => &[],
        };
        let read_elsewhere = when(col(NASCITA).is_not_null(), col(RIGA)).end();
        let mut record = vec![
            lit(RIGA),
            col(RIGA),
            lit(ALTRO_PERSO),
            col("altro").is_not_null().and(col("altro_id").is_null()),
        ];
        let has_birth = campi.iter().any(|campo| &*campo.nome == NASCITA);
        record.push(lit(RIGA_NASCITA));
        record.push(if has_birth { read_elsewhere? } else { col(RIGA) });
        for campo in campi {
            let own = col(&*campo.nome);
            record.push(lit(&*campo.nome));
            record.push(if &*campo.nome == NASCITA {
                coalesce(vec![own, col("altro_nascita")])
            } else {
                own
            });
        }
        let list = array_agg(named_struct(record)).alias(&*lista.nome);
        Ok((found.aggregate(vec![col("persona").alias(of)], vec![list])?, difetti))
    }
}
