//! What travels between the machines, and what a worker agrees to run: the judgement of partitions, and nothing else.

use std::any::Any;
use std::sync::Arc;

use ballista_core::JobId;
use ballista_core::execution_plans::ShuffleWriterExec;
use ballista_core::serde::BallistaPhysicalExtensionCodec;
use ballista_executor::execution_engine::{DefaultExecutionEngine, ExecutionEngine, QueryStageExecutor};
use datafusion::datasource::memory::MemorySourceConfig;
use datafusion::datasource::source::DataSourceExec;
use datafusion::error::{DataFusionError, Result};
use datafusion::execution::TaskContext;
use datafusion::physical_plan::ExecutionPlan;
use datafusion::prelude::SessionConfig;
use datafusion_proto::physical_plan::{PhysicalExtensionCodec, PhysicalProtoConverterExtension};

use crate::giudica::Esecutore;
use crate::nodo::Giudica;
use crate::richiesta::Richiesta;

/// What begins a judgement among the steps of a plan; Ballista's own begin otherwise.
const SEGNO: &[u8] = b"patrocinio:giudica:1\n";

/// Writes and reads plans: ours here, the others as Ballista does.
#[derive(Debug, Default)]
pub(crate) struct Codice {
    ballista: BallistaPhysicalExtensionCodec,
    /// Who judges: on a worker only.
    esecutore: Option<Arc<Esecutore>>,
}

impl Codice {
    /// That of a worker.
    pub(crate) fn of(esecutore: Arc<Esecutore>) -> Self {
        Self { esecutore: Some(esecutore), ..Self::default() }
    }
}

impl PhysicalExtensionCodec for Codice {
    fn try_decode(
        &self,
        bytes: &[u8],
        inputs: &[Arc<dyn ExecutionPlan>],
        context: &TaskContext,
        converter: &dyn PhysicalProtoConverterExtension,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        let Some(said) = bytes.strip_prefix(SEGNO) else {
            return self.ballista.try_decode(bytes, inputs, context, converter);
        };
        let richiesta: Richiesta =
            serde_json::from_slice(said).map_err(|error| DataFusionError::External(Box::new(error)))?;
        let [nomi] = inputs else {
            return Err(DataFusionError::Internal("one list of names is judged at a time".to_owned()));
        };
        Ok(Arc::new(Giudica::new(Arc::new(richiesta), Arc::clone(nomi), self.esecutore.clone())))
    }

    fn try_encode(
        &self,
        node: Arc<dyn ExecutionPlan>,
        bytes: &mut Vec<u8>,
        converter: &dyn PhysicalProtoConverterExtension,
    ) -> Result<()> {
        let Some(giudica) = node.downcast_ref::<Giudica>() else {
            return self.ballista.try_encode(node, bytes, converter);
        };
        bytes.extend_from_slice(SEGNO);
        serde_json::to_writer(bytes, &*giudica.richiesta)
            .map_err(|error| DataFusionError::External(Box::new(error)))
    }
}

/// Runs judgements, and refuses any other plan: whoever reaches the coordinator's port could send one.
#[derive(Default)]
pub(crate) struct Motore {
    ballista: DefaultExecutionEngine,
}

impl ExecutionEngine for Motore {
    fn create_query_stage_exec(
        &self,
        job_id: JobId,
        stage_id: usize,
        task_id: usize,
        global_output_partition_ids: Vec<usize>,
        plan: Arc<dyn ExecutionPlan>,
        work_dir: &str,
        config: &SessionConfig,
    ) -> Result<Arc<dyn QueryStageExecutor>> {
        if !is_judgement(&plan) {
            return Err(DataFusionError::Plan("a worker judges partitions, and nothing else".to_owned()));
        }
        self.ballista.create_query_stage_exec(
            job_id,
            stage_id,
            task_id,
            global_output_partition_ids,
            plan,
            work_dir,
            config,
        )
    }
}

/// Names in memory, judged, and what is left written where the worker works: no file is read but by the judgement.
fn is_judgement(plan: &Arc<dyn ExecutionPlan>) -> bool {
    let below = |plan: &Arc<dyn ExecutionPlan>| match plan.children().as_slice() {
        [child] => Some(Arc::clone(child)),
        _ => None,
    };
    let judged = below(plan).filter(|judged| plan.is::<ShuffleWriterExec>() && judged.is::<Giudica>());
    let names = judged.as_ref().and_then(below);
    names.as_ref().and_then(|names| names.downcast_ref::<DataSourceExec>()).is_some_and(|names| {
        let source: &dyn Any = names.data_source().as_ref();
        source.is::<MemorySourceConfig>()
    })
}

#[cfg(test)]
mod tests {
    use ballista_core::execution_plans::ShuffleWriterExec;
    use datafusion::physical_plan::empty::EmptyExec;
    use datafusion::prelude::SessionConfig;

    use super::*;

    #[test]
    fn a_worker_refuses_a_plan_that_is_not_a_judgement() {
        let plan: Arc<dyn ExecutionPlan> =
            Arc::new(EmptyExec::new(Giudica::plan(asked(), &[]).unwrap().schema()));
        let written = ShuffleWriterExec::try_new("job".to_owned().into(), 1, plan, String::new()).unwrap();
        let engine = Motore::default();
        let stage = |plan| {
            let config = SessionConfig::new();
            engine.create_query_stage_exec("job".to_owned().into(), 1, 1, vec![0], plan, "", &config)
        };
        assert!(stage(Arc::new(written)).is_err());
        let plan = Giudica::plan(asked(), &[("parte-00000".to_owned(), String::new())]).unwrap();
        let written = ShuffleWriterExec::try_new("job".to_owned().into(), 1, plan, String::new()).unwrap();
        assert!(stage(Arc::new(written)).is_ok());
    }

    fn asked() -> Arc<Richiesta> {
        let whole = r#"{"paese":"/p","uscita":"/u","fatti":"/f","data":"2026-11-23","lingua":"it"}"#;
        Arc::new(serde_json::from_str(whole).unwrap())
    }
}
