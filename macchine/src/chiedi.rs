//! Asking the coordinator: a plan is handed in, its state is asked for, and it is taken back if the run is stopped.

use std::error::Error;
use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ballista_core::config::BALLISTA_SCHEDULER_MAX_PARTITIONS_PER_TASK;
use ballista_core::ids::new_instance_id;
use ballista_core::serde::protobuf::execute_query_params::Query;
use ballista_core::serde::protobuf::execute_query_result;
use ballista_core::serde::protobuf::job_status;
use ballista_core::serde::protobuf::scheduler_grpc_client::SchedulerGrpcClient;
use ballista_core::serde::protobuf::{CancelJobParams, ExecuteQueryParams, GetJobStatusParams, KeyValuePair};
use ballista_core::utils::create_grpc_client_endpoint;
use ballista_core::version::insert_version_header;
use datafusion::physical_plan::ExecutionPlan;
use datafusion_proto::physical_plan::AsExecutionPlan;
use datafusion_proto::protobuf::PhysicalPlanNode;
use scansione::Errore;
use tonic::transport::Channel;
use tonic::{Request, Status};

use crate::coordina::MESSAGGIO;
use crate::guasto::Guasto;
use crate::motore::Codice;

/// How often the state of a plan is asked for.
const OGNI: Duration = Duration::from_millis(200);

/// How a plan ended.
pub(crate) enum Fine {
    /// All its partitions were taken, and done or blamed.
    Finita,
    /// It was taken back.
    Fermata,
    /// Ballista gave it up, and says why.
    Caduta(String),
}

/// A coordinator that answers.
pub(crate) struct Coordinatore {
    client: SchedulerGrpcClient<Channel>,
}

impl Coordinatore {
    pub(crate) async fn connect((host, port): &(String, u16)) -> Result<Self, Guasto> {
        let endpoint = create_grpc_client_endpoint(format!("http://{host}:{port}"), None).map_err(silent)?;
        let channel = endpoint.connect().await.map_err(silent)?;
        let most = MESSAGGIO as usize;
        let client = SchedulerGrpcClient::new(channel);
        Ok(Self { client: client.max_encoding_message_size(most).max_decoding_message_size(most) })
    }

    /// Has a plan carried out; `seen` is called while it goes on.
    pub(crate) async fn run(
        &mut self,
        plan: Arc<dyn ExecutionPlan>,
        ferma: &AtomicBool,
        mut seen: impl FnMut(),
    ) -> Result<Fine, Guasto> {
        let job_id = match self.submit(plan).await? {
            Ok(job_id) => job_id,
            Err(said) => return Ok(Fine::Caduta(said)),
        };
        loop {
            if ferma.load(Ordering::Relaxed) {
                self.client.cancel_job(CancelJobParams { job_id }).await.map_err(|said| unanswered(&said))?;
                return Ok(Fine::Fermata);
            }
            let asked = GetJobStatusParams { job_id: job_id.clone() };
            let answer = self.client.get_job_status(asked).await.map_err(|said| unanswered(&said))?;
            seen();
            match answer.into_inner().status.and_then(|status| status.status) {
                Some(job_status::Status::Successful(_)) => return Ok(Fine::Finita),
                Some(job_status::Status::Failed(failed)) => return Ok(Fine::Caduta(failed.error)),
                _ => tokio::time::sleep(OGNI).await,
            }
        }
    }

    /// Hands in a plan; its id, or why it was not taken.
    async fn submit(&mut self, plan: Arc<dyn ExecutionPlan>) -> Result<Result<String, String>, Guasto> {
        let mut bytes = Vec::new();
        PhysicalPlanNode::try_from_physical_plan(plan, &Codice::default())
            .and_then(|plan| plan.try_encode(&mut bytes))
            .map_err(Errore::from)?;
        // One partition at a time: what a worker that disappears was doing is little.
        let one = KeyValuePair {
            key: BALLISTA_SCHEDULER_MAX_PARTITIONS_PER_TASK.to_owned(),
            value: Some("1".to_owned()),
        };
        let mut request = Request::new(ExecuteQueryParams {
            session_id: new_instance_id(),
            settings: vec![one],
            operation_id: new_instance_id(),
            query: Some(Query::PhysicalPlan(bytes)),
        });
        insert_version_header(request.metadata_mut());
        let answer = self.client.execute_query(request).await.map_err(|said| unanswered(&said))?;
        Ok(match answer.into_inner().result {
            Some(execute_query_result::Result::Success(taken)) => Ok(taken.job_id),
            refused => Err(format!("{refused:?}")),
        })
    }
}

/// Why the coordinator could not be asked.
fn silent(error: impl Error) -> Guasto {
    let mut said = error.to_string();
    let mut cause = error.source();
    while let Some(next) = cause {
        // Writing to a String cannot fail.
        let _ = write!(said, ": {next}");
        cause = next.source();
    }
    Guasto::Coordinatore(said)
}

/// Why it did not answer, without what gRPC puts around it.
fn unanswered(status: &Status) -> Guasto {
    Guasto::Coordinatore(status.message().to_owned())
}
